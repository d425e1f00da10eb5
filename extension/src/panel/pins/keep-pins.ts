import { browser } from 'wxt/browser';
import type { TicketKey } from '@countersign/shared/ticket/ticket-key';
import { pinsKey, readPins, type StoredPins } from './read-pins.ts';

const mostPins = 20;
const keptDays = 90;
const dayMs = 86_400_000;

/** Pins a passage to a ticket on this device, or takes the pin away. Pins nobody touched for 90 days go meanwhile. */
export async function keepPin(key: TicketKey, passageId: string, isPinned: boolean, now: number): Promise<void> {
  const others = (await readPins(key)).filter((id) => id !== passageId);
  const ids = isPinned ? [...others, passageId].slice(-mostPins) : others;
  if (ids.length === 0) await browser.storage.local.remove(pinsKey(key));
  else await browser.storage.local.set({ [pinsKey(key)]: { ids, at: now } satisfies StoredPins });
  const all = await browser.storage.local.get() as Record<string, unknown>;
  const old = Object.entries(all).filter(([name, value]) => name.startsWith('pins:') && now - (value as StoredPins).at > keptDays * dayMs).map(([name]) => name);
  if (old.length > 0) await browser.storage.local.remove(old);
}
