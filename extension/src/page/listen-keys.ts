import type { Command, CommandKeys } from '../protocol/background-protocol.ts';

/** Hears the agent's keys in a page or an editor's frame. Events that a script made are not heard. */
export function listenKeys(target: Document, keys: () => readonly CommandKeys[], signal: AbortSignal, onCommand: (command: Command) => void): void {
  target.addEventListener('keydown', (event) => {
    if (!event.isTrusted || event.repeat) return;
    const hit = keys().find((one) => isPressed(one, event));
    if (hit === undefined) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    onCommand(hit.command);
  }, { capture: true, signal });
}

function isPressed(keys: CommandKeys, event: KeyboardEvent): boolean {
  // With Alt, a Mac types another character: then the place of the key decides.
  const key = /^[a-z0-9]$/i.test(event.key) ? event.key.toUpperCase() : event.code.replace(/^Key|^Digit/, '');
  return key === keys.key && event.altKey === keys.alt && event.shiftKey === keys.shift && event.ctrlKey === keys.control && event.metaKey === keys.meta;
}
