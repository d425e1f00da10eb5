import { browser } from 'wxt/browser';
import { pendingSends } from '../outbox/pending-sends.ts';
import type { PendingSend } from '../protocol/page-protocol.ts';
import { lookGap } from './look-gap.ts';

const prefix = 'looked:';
/** One round asks the console for so many tickets at most. */
const mostAtOnce = 3;

/**
 * The replies, on all hosts or on one, whose turn it is to be looked for without any hint, longest unlooked first, noted as looked for now so that
 * panel and background share the work. The note is a courtesy to the console: it lasts as long as the browser runs.
 */
export async function takeDue(now: number, host?: string): Promise<PendingSend[]> {
  const waiting = (await pendingSends.list()).filter(({ ticketKey }) => host === undefined || ticketKey.host === host);
  const notes = (await browser.storage.session.get(waiting.map(({ suggestionId }) => prefix + suggestionId))) as Record<string, number>;
  const lookedAt = ({ suggestionId }: PendingSend): number => notes[prefix + suggestionId] ?? 0;
  const due = waiting.filter((one) => now - lookedAt(one) >= lookGap(one.via, now - Date.parse(one.insertedAt)));
  const taken = due.sort((one, other) => lookedAt(one) - lookedAt(other)).slice(0, mostAtOnce);
  await browser.storage.session.set(Object.fromEntries(taken.map(({ suggestionId }) => [prefix + suggestionId, now])));
  return taken;
}
