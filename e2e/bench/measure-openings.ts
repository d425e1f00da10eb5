import type { Page } from '@playwright/test';
import { PanelPage } from '../pages/panel-page.ts';
import { ZendeskPage } from '../pages/zendesk-page.ts';
import type { Figure } from './figure.ts';
import { percentile } from './percentile.ts';
import { watchReads, type TicketRead } from './watch-reads.ts';
import { sourcesPaintedAfter } from './watch-sources.ts';

/**
 * Opens each ticket in the console, by turns with a load of the page and from the list of tickets: from the end
 * of the last read of the ticket to its sources on screen. The reads themselves are printed beside it.
 */
export async function measureOpenings(page: Page, ticketIds: readonly number[]): Promise<Figure[]> {
  const reads = watchReads(page);
  const zendesk = new ZendeskPage(page);
  const panel = new PanelPage(page);
  const painted: number[] = [];
  const reading: number[] = [];
  for (const [turn, id] of ticketIds.entries()) {
    reads.delete(String(id));
    const openedAt = Date.now();
    await (turn % 2 === 0 ? zendesk.open(id) : zendesk.openFromList(id));
    const paintedAt = await sourcesPaintedAfter(await panel.frame(), openedAt);
    const before = (reads.get(String(id)) ?? []).filter((read: TicketRead) => read.endedAt <= paintedAt);
    if (before.length === 0) throw new Error(`Sources of ticket ${id} were painted and no read of it was seen.`);
    const lastEnd = Math.max(...before.map(({ endedAt }) => endedAt));
    painted.push(paintedAt - lastEnd);
    reading.push(lastEnd - Math.min(...before.map(({ startedAt }) => startedAt)));
  }
  const runs = painted.length;
  return [
    { name: 'thread read → cited sources painted, p50', value: percentile(painted, 0.5), unit: 'ms', runs },
    { name: 'thread read → cited sources painted, p95', value: percentile(painted, 0.95), unit: 'ms', runs, budget: 200 },
    { name: 'beside it: the console’s own GETs, p50', value: percentile(reading, 0.5), unit: 'ms', runs },
    { name: 'beside it: the console’s own GETs, p95', value: percentile(reading, 0.95), unit: 'ms', runs },
  ];
}
