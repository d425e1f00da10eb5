const isMac = /mac/i.test(navigator.platform);

/** "Alt ⇧ D", on a Mac "⌥⇧D". */
export function showKeys(letter: string): string {
  return isMac ? `⌥⇧${letter}` : `Alt ⇧ ${letter}`;
}

/** The keys that undo in the console's reply. */
export const undoKeys: readonly string[] = isMac ? ['⌘', 'Z'] : ['Ctrl', 'Z'];
