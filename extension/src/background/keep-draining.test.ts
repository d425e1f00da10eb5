import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { drainAlarm, keepDraining } from './keep-draining.ts';

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
});
afterEach(() => { vi.useRealTimers(); });

test('what waits is sent every five minutes, however often the background starts meanwhile', async () => {
  await keepDraining();
  const { scheduledTime } = (await browser.alarms.get(drainAlarm))!;
  vi.advanceTimersByTime(30_000);
  await keepDraining();
  expect(await browser.alarms.get(drainAlarm)).toMatchObject({ scheduledTime, periodInMinutes: 5 });
});
