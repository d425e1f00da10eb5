import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';

const long = 'Rückerstattung nach Teillieferung über die Binnenschifffahrtsgesellschaft';
const weeks = Array.from({ length: 13 }, (_, at) => new Date(Date.UTC(2026, 7, 24 + 7 * at)).toISOString().slice(0, 10));
const rate = { count: 812, n: 900, share: 0.902, low: 0.881, high: 0.92 };
const volumes = {
  period: { from: weeks[0], to: weeks[12] }, definition: 'Tickets.', weeks, tickets: 1800,
  intents: ['late-delivery', 'exchange'].map((intent) => ({ intent, intentLabel: `${long} ${intent}`, parentId: null, tickets: 900, ...rate, counts: weeks.map(() => 69), trend: 'no-clear-change' })),
};
const examples = {
  total: 2,
  examples: [0, 1].map((at) => ({ id: `exm_${at}`, intent: 'late-delivery', text: `Half of order ${at} came and all of it was charged. `.repeat(6), origin: 'corrected', predicted: 'exchange', setAside: false, createdAt: '2026-11-19T09:00:00.000Z' })),
};
const fault = { status: 500, json: { code: 'INTERNAL', message: 'Something went wrong.', requestId: 'req_1' } };
const tooWide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
const regionInFocus = (page: Page) => page.evaluate(() => document.activeElement?.closest('section, main')?.getAttribute('aria-label') ?? document.activeElement?.tagName);

for (const width of [1280, 390]) {
  test(`names as long as they come leave the numbers and texts their room at ${width} px`, async ({ lead }) => {
    const { page } = lead;
    await page.setViewportSize({ width, height: 900 });
    await page.route('**/v1/taxonomy/volumes', (route) => route.fulfill({ json: volumes }));
    await lead.visit('/taxonomy/volume');
    const row = page.getByRole('row').filter({ hasText: 'late-delivery' });
    await expect(row.getByRole('cell').first()).toBeInViewport();
    await expect(row.locator('.cell').last()).toBeInViewport({ ratio: 1 });
    expect(await tooWide(page)).toBe(0);

    await page.route('**/v1/taxonomy/examples?**', (route) => route.fulfill({ json: examples }));
    await page.route('**/v1/taxonomy', async (route) => {
      const answer = await route.fetch();
      const taxonomy = (await answer.json()) as { intents: { id: string; label: string }[] };
      await route.fulfill({ response: answer, json: { ...taxonomy, intents: taxonomy.intents.map((intent) => (intent.id === 'exchange' ? { ...intent, label: long } : intent)) } });
    });
    await lead.visit('/taxonomy/intents/late-delivery');
    const text = page.getByRole('cell', { name: 'Half of order 1 came' }).first();
    await expect(text).toBeVisible();
    expect((await text.boundingBox())!.width).toBeGreaterThan(240);
    expect(await tooWide(page)).toBe(0);
    await page.unrouteAll();
    await page.setViewportSize({ width: 1440, height: 900 });
  });
}

test('who presses Try again or Count again by keyboard stays where she was', async ({ lead }) => {
  const { page } = lead;
  await page.route('**/v1/taxonomy/accuracy', (route) => route.fulfill(fault));
  await lead.visit('/taxonomy');
  const again = page.getByRole('region', { name: 'Mixed up' }).getByRole('button', { name: 'Try again' });
  await again.focus();
  await page.unroute('**/v1/taxonomy/accuracy');
  await again.press('Enter');
  await expect(page.getByText('Intent left as it was')).toBeVisible();
  expect(await regionInFocus(page)).toBe('Mixed up');

  await lead.visit('/taxonomy/training');
  await page.route('**/examples/import**', (route) => route.fulfill(fault));
  await page.locator('input[type=file]').setInputFiles({ name: 'labels.csv', mimeType: 'text/csv', buffer: Buffer.from('text,label\nIs a berth free on Friday?,exchange\n') });
  const count = page.getByRole('button', { name: /^Count(ing)? again$/ });
  await count.focus();
  let answer = (): void => undefined;
  const held = new Promise<void>((resolve) => { answer = resolve; });
  await page.unroute('**/examples/import**');
  await page.route('**/examples/import**', async (route) => { await held; await route.fallback(); });
  await count.press('Enter');
  await expect(count).toHaveText('Counting again');
  await expect(count).toBeFocused();
  answer();
  await expect(page.getByRole('status').filter({ hasText: 'labels.csv, 1 row: 1 new' })).toBeVisible();
  expect(await regionInFocus(page)).toBe('Labelled texts');
  await page.getByRole('button', { name: 'Leave it' }).press('Enter');
  await expect(page.getByText('Nothing is stored before you say so.')).toBeVisible();
  expect(await regionInFocus(page)).toBe('Labelled texts');
});

test('who lets go of the focus herself is given none', async ({ lead }) => {
  const { page } = lead;
  await page.route('**/v1/taxonomy/accuracy', (route) => route.fulfill(fault));
  await lead.visit('/taxonomy');
  const again = page.getByRole('region', { name: 'Mixed up' }).getByRole('button', { name: 'Try again' });
  await again.focus();
  await page.getByRole('heading', { level: 1 }).click();
  await page.unroute('**/v1/taxonomy/accuracy');
  await again.evaluate((button: HTMLButtonElement) => button.click());
  await expect(page.getByText('Intent left as it was')).toBeVisible();
  expect(await regionInFocus(page)).toBe('BODY');
});
