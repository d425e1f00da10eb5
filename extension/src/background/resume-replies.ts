import { browser } from 'wxt/browser';
import { pendingSends } from '../outbox/pending-sends.ts';
import { lookForReplies } from './look-for-replies.ts';

const prefix = 'replies:';

/** A minute after a console tab shows a ticket, what its panel left unsettled is looked for once more. */
export async function resumeLater(tabId: number, host: string): Promise<void> {
  const isWaiting = (await pendingSends.list()).some(({ ticketKey }) => ticketKey.host === host);
  if (isWaiting) await browser.alarms.create(`${prefix}${tabId}:${host}`, { delayInMinutes: 1 });
}

/** Does what such an alarm stands for; other alarms are left alone. */
export async function resumeReplies(alarm: string): Promise<void> {
  const [tabId, host] = alarm.startsWith(prefix) ? alarm.slice(prefix.length).split(':') : [];
  if (tabId !== undefined && host !== undefined) await lookForReplies(Number(tabId), host);
}
