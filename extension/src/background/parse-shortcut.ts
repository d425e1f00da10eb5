import type { CommandKeys } from '../protocol/background-protocol.ts';

/** Reads `Alt+Shift+D`, or `⌥⇧D` as browsers write it on a Mac. Only letters and digits: other keys stay with the browser. */
export function parseShortcut(shortcut: string): Omit<CommandKeys, 'command'> | undefined {
  const parts = shortcut.includes('+') ? shortcut.split('+').map((part) => part.trim()) : [...shortcut];
  const key = parts.pop()?.toUpperCase() ?? '';
  if (!/^[A-Z0-9]$/.test(key)) return undefined;
  const has = (...names: string[]): boolean => names.some((name) => parts.includes(name));
  return { key, alt: has('Alt', '⌥'), shift: has('Shift', '⇧'), control: has('Ctrl', 'MacCtrl', '⌃'), meta: has('Command', '⌘') };
}
