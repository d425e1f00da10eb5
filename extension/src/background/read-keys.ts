import { browser } from 'wxt/browser';
import type { CommandKeys } from '../protocol/background-protocol.ts';
import { usualKeys } from '../protocol/usual-keys.ts';
import { parseShortcut } from './parse-shortcut.ts';

/**
 * The keys of each command as the agent has set them in the browser, else the usual ones: browsers refuse some of those where
 * they use them themselves, and then name no keys; in the page they work all the same.
 */
export async function readKeys(): Promise<CommandKeys[]> {
  const set = new Map((await browser.commands.getAll()).map(({ name, shortcut }) => [name, shortcut]));
  return usualKeys.flatMap((usual) => {
    const shortcut = set.get(usual.command);
    const parsed = shortcut ? parseShortcut(shortcut) : usual;
    return parsed === undefined ? [] : [{ ...usual, ...parsed }];
  });
}
