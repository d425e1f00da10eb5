import type { Command, CommandKeys } from '../protocol/background-protocol.ts';

/** `Alt ⇧ D`, or `⌥⇧D` on a Mac; empty when the agent has set no keys for the command. */
export function writeKeys(all: readonly CommandKeys[], command: Command, isMac: boolean): string {
  const keys = all.find((one) => one.command === command);
  if (keys === undefined) return '';
  if (isMac) return `${keys.control ? '⌃' : ''}${keys.alt ? '⌥' : ''}${keys.shift ? '⇧' : ''}${keys.meta ? '⌘' : ''}${keys.key}`;
  return [keys.control ? 'Ctrl' : '', keys.alt ? 'Alt' : '', keys.shift ? '⇧' : '', keys.key].filter((part) => part !== '').join(' ');
}
