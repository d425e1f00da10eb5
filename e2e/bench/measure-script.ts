import type { BrowserContext, Page } from '@playwright/test';
import { PanelPage } from '../pages/panel-page.ts';
import { ZendeskPage } from '../pages/zendesk-page.ts';
import type { Figure } from './figure.ts';
import { percentile } from './percentile.ts';
import { readScriptTime } from './read-script-time.ts';
import { recordTrace } from './record-trace.ts';
import { sourcesPaintedAfter } from './watch-sources.ts';

/** What the content script costs the console's page, by Chromium's own trace of loads of tickets. */
export async function measureScript(context: BrowserContext, page: Page, ticketIds: readonly number[]): Promise<Figure[]> {
  const times = [];
  for (const id of ticketIds) {
    const events = await recordTrace(context, page, async () => {
      const openedAt = Date.now();
      await new ZendeskPage(page).open(id);
      await sourcesPaintedAfter(await new PanelPage(page).frame(), openedAt);
    });
    times.push(readScriptTime(events));
  }
  const runs = times.length;
  return [
    { name: 'content script on load, script time, median', value: percentile(times.map(({ loadMs }) => loadMs), 0.5), unit: 'ms', runs, budget: 10 },
    { name: 'content script until the sources, script time, median', value: percentile(times.map(({ totalMs }) => totalMs), 0.5), unit: 'ms', runs },
    { name: 'content script, its long tasks in all loads', value: times.reduce((sum, { longTasks }) => sum + longTasks, 0), unit: 'tasks', runs, budget: 0 },
  ];
}
