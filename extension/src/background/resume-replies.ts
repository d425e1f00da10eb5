import { browser } from 'wxt/browser';
import { pendingSends } from '../outbox/pending-sends.ts';
import { takeDue } from '../sent/take-due.ts';
import { consoleTabs } from './console-tabs.ts';
import { lookForReplies } from './look-for-replies.ts';

const soon = 'replies:soon';

/** Three quarters of a minute after a console tab showed a ticket, and every five minutes, what is still waited for is looked for. */
export async function resumeLater(tabId: number, host: string): Promise<void> {
  await consoleTabs.note(tabId, host);
  if ((await pendingSends.list()).length === 0) return;
  if ((await browser.alarms.get(soon)) === undefined) await browser.alarms.create(soon, { delayInMinutes: 0.75 });
  await pendingSends.keepLooking();
}

/** Does what such an alarm stands for; other alarms are left alone. */
export async function resumeReplies(alarm: string): Promise<void> {
  if (alarm !== soon && alarm !== pendingSends.alarm) return;
  await lookForReplies(await takeDue(Date.now()));
  if ((await pendingSends.list()).length === 0) await browser.alarms.clear(pendingSends.alarm);
}
