import { setTimeout as delay } from 'node:timers/promises';
import { PanelPage } from '../pages/panel-page.ts';
import { ZendeskPage } from '../pages/zendesk-page.ts';
import { compare } from './compare.ts';
import type { Figure } from './figure.ts';
import type { Desks } from './open-desks.ts';
import { pageTasks } from './page-tasks.ts';
import { percentile } from './percentile.ts';
import { recordTrace } from './record-trace.ts';
import { longTasksOf } from './watch-long-tasks.ts';
import { sourcesPaintedAfter } from './watch-sources.ts';

const longTaskUs = 50_000;

/**
 * Loads each ticket by turns with the extension, until its sources are on screen, and without it, for as long: how often the page's
 * main thread was held for 50 ms of processor time, and how much it was busy. A task of the console's own that is near the limit
 * falls on either side by chance, so each pair of loads has its difference and the middle one counts; the totals stand beside it.
 */
export async function measureLoad(desks: Desks, ticketIds: readonly number[], where: string): Promise<Figure[]> {
  const busy = { with: [] as number[], without: [] as number[] };
  const tasks = { with: [] as number[], without: [] as number[] };
  const seen = { with: [] as number[], without: [] as number[] };
  let lastedMs = 0;
  const load = async (side: 'with' | 'without', ticketId: number, waitForEnd: (openedAt: number) => Promise<unknown>): Promise<void> => {
    const { browser, page } = desks[side];
    const took = pageTasks(await recordTrace(browser, page, 'tasks', async () => {
      const openedAt = Date.now();
      await new ZendeskPage(page).open(ticketId);
      await waitForEnd(openedAt);
    })).map(({ processorUs }) => processorUs);
    busy[side].push(sum(took) / 1000);
    tasks[side].push(took.filter((us) => us >= longTaskUs).length);
    seen[side].push((await longTasksOf(page)).length);
  };
  for (const id of ticketIds) {
    await load('with', id, async (openedAt) => {
      lastedMs = (await sourcesPaintedAfter(await new PanelPage(desks.with.page).frame(), openedAt)) - openedAt;
    });
    await load('without', id, (openedAt) => delay(openedAt + lastedMs - Date.now()));
  }
  const runs = ticketIds.length;
  const total = ({ with: one, without: other }: typeof busy) => ({ with: sum(one), without: sum(other) });
  const median = ({ with: one, without: other }: typeof busy) => ({ with: percentile(one, 0.5), without: percentile(other, 0.5) });
  return [
    { name: `long tasks of the page${where}, 50 ms of processor time: totals, median difference of a pair of loads`, value: percentile(tasks.with.map((count, turn) => count - tasks.without[turn]!), 0.5), unit: 'tasks', runs, budget: 0, pair: total(tasks) },
    compare({ name: 'beside it: by the clock, with what other programs took meanwhile, totals', unit: 'tasks', runs }, total(seen)),
    compare({ name: 'beside it: the page’s main thread, busy, median', unit: 'ms', runs }, median(busy)),
  ];
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
