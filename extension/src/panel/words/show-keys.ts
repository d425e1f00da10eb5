import { say } from './say.ts';

const isMac = /mac/i.test(navigator.platform);

/** "Alt ⇧ D", on a Mac "⌥⇧D". */
export function showKeys(letter: string): string {
  return isMac ? `⌥⇧${letter}` : `Alt ⇧ ${letter}`;
}

/** The keys that undo in the console's reply. */
export function undoKeys(): readonly string[] {
  return isMac ? ['⌘', 'Z'] : [say('common.control'), 'Z'];
}
