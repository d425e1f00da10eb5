import { setTimeout as delay } from 'node:timers/promises';
import { PanelPage } from '../pages/panel-page.ts';
import { ZendeskPage } from '../pages/zendesk-page.ts';
import { compare } from './compare.ts';
import type { Figure } from './figure.ts';
import type { Desks } from './open-desks.ts';
import { percentile } from './percentile.ts';
import { busyMs } from './busy-ms.ts';
import { longTasksOf } from './watch-long-tasks.ts';
import { sourcesPaintedAfter } from './watch-sources.ts';

/**
 * Loads each ticket by turns with the extension, until its sources are on screen, and without it, for as long:
 * how often and how much the page's main thread was busy.
 */
export async function measureLoad(desks: Desks, ticketIds: readonly number[], where: string): Promise<Figure[]> {
  const busy = { with: [] as number[], without: [] as number[] };
  const tasks = { with: [] as number[], without: [] as number[] };
  let lastedMs = 0;
  const load = async (side: 'with' | 'without', ticketId: number, waitForEnd: (openedAt: number) => Promise<unknown>): Promise<void> => {
    const { page } = desks[side];
    busy[side].push(await busyMs(page, async () => {
      const openedAt = Date.now();
      await new ZendeskPage(page).open(ticketId);
      await waitForEnd(openedAt);
    }));
    tasks[side].push((await longTasksOf(page)).length);
  };
  for (const id of ticketIds) {
    await load('with', id, async (openedAt) => {
      lastedMs = (await sourcesPaintedAfter(await new PanelPage(desks.with.page).frame(), openedAt)) - openedAt;
    });
    await load('without', id, (openedAt) => delay(openedAt + lastedMs - Date.now()));
  }
  const runs = ticketIds.length;
  const median = ({ with: one, without: other }: typeof busy) => ({ with: percentile(one, 0.5), without: percentile(other, 0.5) });
  return [
    compare({ name: `long tasks of the page from load to sources${where}, median`, unit: 'tasks', runs, budget: 0 }, median(tasks)),
    compare({ name: 'beside it: the page’s main thread, busy, median', unit: 'ms', runs }, median(busy)),
  ];
}
