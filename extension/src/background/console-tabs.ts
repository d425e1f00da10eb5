import { browser } from 'wxt/browser';

const prefix = 'console-tab:';
const mostAsked = 3;

interface Visit {
  readonly host: string;
  readonly at: number;
}

/** The tabs that showed a console since the browser was started, each with its host: those where our script can read. */
export const consoleTabs = {
  note: (tabId: number, host: string): Promise<void> => browser.storage.session.set({ [prefix + tabId]: { host, at: Date.now() } satisfies Visit }),

  /** The tabs of this host that were heard of last. */
  async of(host: string): Promise<number[]> {
    const all = Object.entries(await browser.storage.session.get(null)) as [string, Visit][];
    const tabs = all.filter(([key, visit]) => key.startsWith(prefix) && visit.host === host);
    return tabs.sort(([, one], [, other]) => other.at - one.at).slice(0, mostAsked).map(([key]) => Number(key.slice(prefix.length)));
  },

  forget: (tabId: number): Promise<void> => browser.storage.session.remove(prefix + tabId),
};
