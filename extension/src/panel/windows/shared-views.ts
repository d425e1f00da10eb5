import { formatTicketKey, type TicketKey } from '@countersign/shared/ticket/ticket-key';
import { browser } from 'wxt/browser';
import type { SharedView } from './shared-view.ts';

const prefix = 'view:';
const mostKept = 20;

/** Shared views in the browser's memory: never on disk, gone when it closes, out of reach for page scripts. */
export const sharedViews = {
  async recall(key: TicketKey): Promise<SharedView | null> {
    const name = prefix + formatTicketKey(key);
    return ((await browser.storage.session.get(name))[name] as SharedView | undefined) ?? null;
  },

  async keep(key: TicketKey, view: SharedView): Promise<void> {
    const name = prefix + formatTicketKey(key);
    await browser.storage.session.set({ [name]: view });
    const all = Object.entries(await browser.storage.session.get(null)).filter(([other]) => other.startsWith(prefix)) as [string, SharedView][];
    const oldest = all.sort(([, one], [, other]) => other.at - one.at).slice(mostKept).map(([other]) => other);
    if (oldest.length > 0) await browser.storage.session.remove(oldest);
  },

  async forgetAll(): Promise<void> {
    const all = Object.keys(await browser.storage.session.get(null)).filter((name) => name.startsWith(prefix));
    await browser.storage.session.remove(all);
  },

  /** Calls back with each view that is kept, by whichever window; returns how to stop. */
  watch(onKept: (name: string, view: SharedView) => void): () => void {
    const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
      if (area !== 'session') return;
      for (const [name, { newValue }] of Object.entries(changes)) {
        if (name.startsWith(prefix) && newValue !== undefined) onKept(name.slice(prefix.length), newValue as SharedView);
      }
    };
    browser.storage.onChanged.addListener(listener);
    return () => browser.storage.onChanged.removeListener(listener);
  },
};
