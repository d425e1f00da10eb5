import { browser } from 'wxt/browser';
import type { Fact, FactUpload } from '@countersign/shared/suggestion/facts';

const prefix = 'outbox:';
/** The API takes no longer one; the first words tell as much. */
const longestText = 1_000_000;

/**
 * Facts that the API has not committed yet, one storage key each, so that two pages never overwrite one another.
 * A fact is kept here before anything else is done with it. Ids sort by time, so the order of events is kept.
 */
export const outbox = {
  /** `full`: the device had no room and the fact is lost; the panel says so. */
  async append(fact: Fact, sentText?: FactUpload['sentText'], reworded?: FactUpload['reworded']): Promise<'kept' | 'full'> {
    const upload: FactUpload = { fact, ...(sentText && { sentText: { ...sentText, content: sentText.content.slice(0, longestText) } }), ...(reworded && { reworded }) };
    try {
      await browser.storage.local.set({ [prefix + fact.id]: upload });
      return 'kept';
    } catch {
      // `set` rejects for no other reason than room: the value is plain JSON.
      return 'full';
    }
  },

  async list(): Promise<FactUpload[]> {
    const all = await browser.storage.local.get(null);
    return Object.keys(all).filter((key) => key.startsWith(prefix)).sort().map((key) => all[key] as FactUpload);
  },

  remove: (ids: readonly string[]): Promise<void> => browser.storage.local.remove(ids.map((id) => prefix + id)),

  /** Whether a change in extension storage concerns the outbox. */
  isTouchedBy: (changes: Record<string, unknown>): boolean => Object.keys(changes).some((key) => key.startsWith(prefix)),
};
