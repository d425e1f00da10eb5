import type { BrowserContext, Page } from '@playwright/test';
import { PanelPage } from '../pages/panel-page.ts';
import { ZendeskPage } from '../pages/zendesk-page.ts';
import type { Figure } from './figure.ts';
import { percentile } from './percentile.ts';
import { readScriptTime } from './read-script-time.ts';
import { recordProfile } from './record-profile.ts';
import { sourcesPaintedAfter } from './watch-sources.ts';

const longTaskMs = 50;

/** What the content script costs the console's page, from the load of a ticket to its sources on screen. */
export async function measureScript(context: BrowserContext, page: Page, ticketIds: readonly number[], where = ''): Promise<Figure[]> {
  const times: ReturnType<typeof readScriptTime>[] = [];
  for (const id of ticketIds) {
    const profile = await recordProfile(context, page, async () => {
      const openedAt = Date.now();
      await new ZendeskPage(page).open(id);
      await sourcesPaintedAfter(await new PanelPage(page).frame(), openedAt);
    });
    times.push(readScriptTime(profile));
  }
  const runs = times.length;
  return [
    { name: `content script, its script from load to sources${where}, median`, value: percentile(times.map(({ scriptMs }) => scriptMs), 0.5), unit: 'ms', runs, budget: 10 },
    { name: 'beside it: with layout and frames it asks for, median', value: percentile(times.map(({ heldMs }) => heldMs), 0.5), unit: 'ms', runs },
    { name: `content script, its longest stretch in all loads${where}`, value: Math.max(...times.map(({ longestMs }) => longestMs)), unit: 'ms', runs },
    { name: `content script, its long tasks in all loads${where}`, value: times.filter(({ longestMs }) => longestMs >= longTaskMs).length, unit: 'tasks', runs, budget: 0 },
  ];
}
