import { browser } from 'wxt/browser';
import type { Command, CommandKeys } from '../protocol/background-protocol.ts';
import { parseShortcut } from './parse-shortcut.ts';

/** Browsers refuse some of these where they use them themselves, and then name no keys; in the page they work all the same. */
const usual: Readonly<Record<Command, string>> = { 'focus-panel': 'Alt+Shift+P', insert: 'Alt+Shift+D', ask: 'Alt+Shift+A', 'next-finding': 'Alt+Shift+F' };

/** The keys of each command as the agent has set them in the browser, else the usual ones. */
export async function readKeys(): Promise<CommandKeys[]> {
  const set = new Map((await browser.commands.getAll()).map(({ name, shortcut }) => [name, shortcut]));
  return Object.entries(usual).flatMap(([command, keys]) => {
    const parsed = parseShortcut(set.get(command) || keys);
    return parsed === undefined ? [] : [{ command: command as Command, ...parsed }];
  });
}
