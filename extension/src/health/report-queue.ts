import { browser } from 'wxt/browser';
import type { AdapterReport } from '@countersign/shared/consoles/adapter-report';

const prefix = 'report:';
const keptDays = 14;

interface Kept {
  readonly report: AdapterReport;
  readonly isSent: boolean;
}

/** Reports to the lead, one a hook and day of this browser, kept until the API has them and that day is over. */
export const reportQueue = {
  /** Keeps a report; one like it on the same day is enough. Without room on the device it is dropped: a page that is broken will say so again. */
  async add(report: AdapterReport): Promise<void> {
    const name = prefix + [report.at.slice(0, 10), report.console, report.view, report.extensionVersion, report.selector].join(' ');
    if ((await browser.storage.local.get(name))[name] != null) return;
    const kept: Kept = { report, isSent: false };
    await browser.storage.local.set({ [name]: kept }).catch(() => undefined);
  },

  async waiting(): Promise<readonly AdapterReport[]> {
    return (await all()).filter(([, { isSent }]) => !isSent).map(([, { report }]) => report);
  },

  /** Hands what waits to `send`; what it took is marked, and marks of past days go. `false` where it took nothing. */
  async drain(send: (reports: readonly AdapterReport[]) => Promise<unknown>, now: number): Promise<boolean> {
    const entries = await all();
    const waiting = entries.filter(([, { isSent }]) => !isSent).slice(0, 100);
    const oldest = new Date(now - keptDays * 86_400_000).toISOString();
    const today = new Date(now).toISOString().slice(0, 10);
    const past = entries.filter(([, { report, isSent }]) => (isSent ? report.at.slice(0, 10) < today : report.at < oldest)).map(([name]) => name);
    if (past.length > 0) await browser.storage.local.remove(past);
    if (waiting.length === 0) return true;
    try {
      await send(waiting.map(([, { report }]) => report));
    } catch {
      // They stay, and are sent the next time.
      return false;
    }
    await browser.storage.local.set(Object.fromEntries(waiting.map(([name, { report }]) => [name, { report, isSent: true } satisfies Kept])));
    return true;
  },
};

async function all(): Promise<[string, Kept][]> {
  const everything = await browser.storage.local.get(null);
  return Object.entries(everything).filter(([name]) => name.startsWith(prefix)) as [string, Kept][];
}
