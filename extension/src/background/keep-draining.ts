import { browser } from 'wxt/browser';

export const drainAlarm = 'drain-outbox';

/** Has what waits sent every five minutes; a background that starts more often than that doesn't put it off. */
export async function keepDraining(): Promise<void> {
  if ((await browser.alarms.get(drainAlarm)) === undefined) await browser.alarms.create(drainAlarm, { periodInMinutes: 5 });
}
