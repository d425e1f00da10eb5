import type { Frame, Page } from '@playwright/test';
import { PanelPage } from '../pages/panel-page.ts';
import { ZendeskPage } from '../pages/zendesk-page.ts';
import { compare } from './compare.ts';
import type { Figure } from './figure.ts';
import { heapMb } from './heap-mb.ts';
import type { Desks } from './open-desks.ts';

const warmUps = 50;

/**
 * Goes to and fro between the tabs of two open tickets, with the panel open and following each time, and without the
 * extension: by how much the heap of the page, which the content script shares, and the panel's own have grown.
 */
export async function measureSwitches(desks: Desks, ticketIds: readonly [number, number], switches: number): Promise<Figure[]> {
  const panel = new PanelPage(desks.with.page);
  const open = async (page: Page, isSettled: () => Promise<unknown>): Promise<void> => {
    await new ZendeskPage(page).open(ticketIds[0]);
    await isSettled();
    await new ZendeskPage(page).openFromList(ticketIds[1]);
    await isSettled();
  };
  await Promise.all([open(desks.with.page, () => panel.waitForDraft()), open(desks.without.page, async () => undefined)]);
  const frame = await panel.frame();
  const [own, other, panels] = await Promise.all([
    grow(desks.with.page, ticketIds, switches, [desks.with.page, frame], (id) => followed(frame, id)),
    grow(desks.without.page, ticketIds, switches, [desks.without.page], async () => undefined),
  ]).then(([[page, panelGrowth], [plain]]) => [page!, plain!, panelGrowth!]);
  return [
    compare({ name: `heap of the page after ${switches.toLocaleString('en')} switches of tickets, grown`, unit: 'MB', runs: 1, budget: 3 }, { with: own!, without: other! }),
    { name: 'beside it: heap of the panel, grown', value: panels!, unit: 'MB', runs: 1 },
  ];
}

async function grow(page: Page, ids: readonly [number, number], switches: number, heaps: readonly (Page | Frame)[], isFollowed: (id: number) => Promise<unknown>): Promise<number[]> {
  const switchTabs = async (count: number): Promise<void> => {
    for (let turn = 0; turn < count; turn += 1) {
      const id = ids[turn % 2]!;
      await page.evaluate(clickTab, id);
      await isFollowed(id);
    }
  };
  await switchTabs(warmUps);
  const before = await Promise.all(heaps.map(heapMb));
  await switchTabs(switches);
  const after = await Promise.all(heaps.map(heapMb));
  return after.map((mb, index) => mb - before[index]!);
}

/** Presses a ticket's tab in the page and waits for two frames; a driver's own clicks would take minutes. */
async function clickTab(id: number): Promise<void> {
  document.querySelector<HTMLElement>(`[data-test-id="header-tab"][data-entity-id="${id}"]`)!.click();
  const frame = () => new Promise(requestAnimationFrame);
  await frame();
  await frame();
  if (document.querySelector(`[data-test-id="ticket-${id}-standard-layout"][data-is-active="true"]`) === null) throw new Error(`Ticket ${id} did not come to the front.`);
}

/** Waits until the panel shows the ticket in front with its draft. */
function followed(frame: Frame, id: number): Promise<unknown> {
  return frame.waitForFunction((number) => {
    const insert = [...document.querySelectorAll('button')].find(({ textContent }) => textContent.startsWith('Insert'));
    return document.querySelector('.ticket')?.textContent === `#${number}` && insert !== undefined && !insert.disabled;
  }, id);
}
