import { browser } from 'wxt/browser';
import { sameTicket } from '@countersign/shared/ticket/ticket-key';
import type { PendingSend } from '../protocol/page-protocol.ts';

const prefix = 'pending:';
const alarm = 'replies:often';

/** Suggestions whose reply has not been seen yet. They outlive the view: any later visit to the console looks again. */
export const pendingSends = {
  /**
   * One turn of a ticket has one reply, so a newer suggestion takes the place of an older one for the same ticket;
   * one that was only shown never takes the place of one that was used.
   */
  async store(pending: PendingSend): Promise<void> {
    const ofTicket = (await pendingSends.list()).filter((other) => sameTicket(other.ticketKey, pending.ticketKey));
    if (pending.via === 'none' && ofTicket.some((other) => other.via !== 'none')) return;
    const replaced = ofTicket.filter((other) => other.suggestionId !== pending.suggestionId);
    await browser.storage.local.set({ [prefix + pending.suggestionId]: pending });
    for (const other of replaced) await pendingSends.remove(other.suggestionId);
    await pendingSends.keepLooking();
  },

  /** The name of the alarm at which the background looks for all that is waited for. */
  alarm,

  /** Every five minutes, whatever becomes of the page and the panel that began to wait. */
  async keepLooking(): Promise<void> {
    if ((await browser.alarms.get(alarm)) === undefined) await browser.alarms.create(alarm, { periodInMinutes: 5 });
  },

  async list(): Promise<PendingSend[]> {
    const all = await browser.storage.local.get(null);
    return Object.keys(all).filter((key) => key.startsWith(prefix)).map((key) => all[key] as PendingSend);
  },

  /** Whether this reply is still waited for, in the very form it was when it was looked for. */
  async has({ suggestionId, insertedAt }: PendingSend): Promise<boolean> {
    const stored = await browser.storage.local.get(prefix + suggestionId);
    return (stored[prefix + suggestionId] as PendingSend | undefined)?.insertedAt === insertedAt;
  },

  remove: (suggestionId: string): Promise<void> => browser.storage.local.remove(prefix + suggestionId),
};
