import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { PanelPage } from '../pages/panel-page.ts';
import { ZendeskPage } from '../pages/zendesk-page.ts';
import { busyMs } from './busy-ms.ts';
import { compare } from './compare.ts';
import type { Figure } from './figure.ts';
import type { Desks } from './open-desks.ts';
import { percentile } from './percentile.ts';
import { keyTimesOf, watchKeys } from './watch-keys.ts';

const reply = 'Hello, thank you for waiting so long. I guarantee that this never happens again, and we will refund the full 189 euros to your card today. The parcel leaves before noon, so you ride on Friday. Best, Lena';
const characters = 200;
const blocks = 8;
/** A quick typist's pauses, never in step with the screen. */
const pausesMs = [41, 73, 58, 97, 66, 49, 112] as const;
const restMs = 700;

/**
 * Types a reply of 200 characters into the console's own editor, by turns with the panel open on its draft and without
 * the extension: from each key going down to the next paint.
 */
export async function measureTyping(desks: Desks, ticketId: number): Promise<Figure[]> {
  const busy = { with: 0, without: 0 };
  const panel = new PanelPage(desks.with.page);
  const ready = [desks.with, desks.without].map(async ({ page }) => {
    const zendesk = new ZendeskPage(page);
    await zendesk.open(ticketId);
    await watchKeys(page);
    await zendesk.composer.click();
  });
  await Promise.all(ready);
  await panel.waitForDraft();
  for (let block = 0; block < blocks; block += 1) {
    for (const side of block % 2 === 0 ? (['with', 'without'] as const) : (['without', 'with'] as const)) {
      const { page } = desks[side];
      busy[side] += await busyMs(page, () => typeBlock(page, block));
      await delay(restMs);
    }
  }
  await panel.says('We do not guarantee results that are not in our hands.');
  const times = { with: await keyTimesOf(desks.with.page), without: await keyTimesOf(desks.without.page) };
  const runs = times.with.length;
  const at = (share: number) => ({ with: percentile(times.with, share), without: percentile(times.without, share) });
  return [
    compare({ name: 'a key in the composer → next paint, p50', unit: 'ms', runs }, at(0.5)),
    compare({ name: 'a key in the composer → next paint, p75', unit: 'ms', runs, budget: 8 }, at(0.75)),
    compare({ name: 'a key in the composer → next paint, p95', unit: 'ms', runs }, at(0.95)),
    compare({ name: 'beside it: the page’s main thread, busy a key, mean', unit: 'ms', runs }, { with: busy.with / runs, without: busy.without / runs }),
  ];
}

async function typeBlock(page: Page, block: number): Promise<void> {
  const length = characters / blocks;
  for (const [index, character] of [...reply.slice(block * length, (block + 1) * length)].entries()) {
    await page.keyboard.press(character === ' ' ? 'Space' : character);
    await delay(pausesMs[(block + index) % pausesMs.length]);
  }
}
