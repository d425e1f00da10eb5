import type { ConsoleName } from '@countersign/shared/ticket/ticket-key';
import { browser } from 'wxt/browser';
import { consolePages } from '../manifest.ts';

/** Firefox lets the agent take the consoles' own pages from us, and give them back; Chromium gives them with the installation for good. */
export const consoleAccess = {
  /** The consoles that we may not run in. */
  async missing(): Promise<readonly ConsoleName[]> {
    if (!import.meta.env.FIREFOX) return [];
    const all = Object.entries(consolePages) as [ConsoleName, string[]][];
    const closed = await Promise.all(all.map(async ([name, origins]) => ((await browser.permissions.contains({ origins })) ? [] : [name])));
    return closed.flat();
  },

  /** Must be the first thing a click does. */
  request: (name: ConsoleName): Promise<boolean> => browser.permissions.request({ origins: consolePages[name] }),

  /** Calls back whenever the browser's permissions change until the returned function is called. */
  watch(onChange: () => void): () => void {
    const { onAdded, onRemoved } = browser.permissions;
    onAdded.addListener(onChange);
    onRemoved.addListener(onChange);
    return () => {
      onAdded.removeListener(onChange);
      onRemoved.removeListener(onChange);
    };
  },
};
