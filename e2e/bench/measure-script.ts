import type { BrowserContext, Page } from '@playwright/test';
import { PanelPage } from '../pages/panel-page.ts';
import { ZendeskPage } from '../pages/zendesk-page.ts';
import type { Figure } from './figure.ts';
import { pageTasks } from './page-tasks.ts';
import { percentile } from './percentile.ts';
import { readProfile } from './read-profile.ts';
import { readScriptTime } from './read-script-time.ts';
import { recordTrace } from './record-trace.ts';
import { sourcesPaintedAfter } from './watch-sources.ts';

const longTaskMs = 50;

/** What our scripts cost the console's page, from the load of a ticket to its sources on screen, in processor time of its main thread. */
export async function measureScript(context: BrowserContext, page: Page, ticketIds: readonly number[], where = ''): Promise<Figure[]> {
  const times: ReturnType<typeof readScriptTime>[] = [];
  for (const id of ticketIds) {
    const trace = await recordTrace(context, page, 'scripts', async () => {
      const openedAt = Date.now();
      await new ZendeskPage(page).open(id);
      await sourcesPaintedAfter(await new PanelPage(page).frame(), openedAt);
    });
    times.push(readScriptTime(readProfile(trace), pageTasks(trace)));
  }
  const runs = times.length;
  return [
    { name: `content script, processor time of its lines from load to sources${where}, median`, value: percentile(times.map(({ scriptMs }) => scriptMs), 0.5), unit: 'ms', runs, budget: 10 },
    { name: 'beside it: with layout and frames it asks for, median', value: percentile(times.map(({ heldMs }) => heldMs), 0.5), unit: 'ms', runs },
    { name: `content script, the most of one task in all loads${where}`, value: Math.max(...times.map(({ longestMs }) => longestMs)), unit: 'ms', runs },
    { name: `content script, its long tasks in all loads${where}`, value: times.filter(({ longestMs }) => longestMs >= longTaskMs).length, unit: 'tasks', runs, budget: 0 },
  ];
}
