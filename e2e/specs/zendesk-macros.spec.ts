import { expect, test } from '../fixtures.ts';

test('an agent finds a macro by keyboard, sees what it would write and change, and inserts its words alone', async ({ page, panel, replica, zendesk }) => {
  await zendesk.open(4747);
  await panel.waitForDraft();
  const frame = await panel.frame();
  await frame.getByRole('button', { name: 'More', exact: true }).click();
  await frame.getByRole('menuitem', { name: 'Macros' }).click();
  await frame.getByRole('searchbox', { name: 'Find a macro' }).fill('warranty');
  await page.keyboard.press('Enter');
  await panel.says('[TICKET FIELD 950]');
  await panel.says('1 gap is left. Fill it in the reply.');
  await panel.says('Would also set status to pending, tags to battery, warranty. Countersign doesn’t do that; apply it in Zendesk.');
  await frame.getByRole('button', { name: 'Insert' }).click();
  await expect.poll(() => zendesk.composerText()).toContain('Hi Ruben,');
  const inserted = await zendesk.composerHtml();
  expect(inserted).toMatch(/<li\b/);
  expect(inserted).toContain('[TICKET FIELD 950]');
  expect(inserted).not.toContain('{{');
  expect(replica.ledger.submits).toEqual([]);
  const reads = replica.ledger.reads.map(({ path }) => path);
  expect(reads.filter((path) => path === '/api/v2/macros/active.json')).toHaveLength(1);
  expect(reads).toContain('/api/v2/tickets/4747/macros/3002/apply.json');
});

test('a macro for colleagues asks before it goes into a public reply', async ({ panel, zendesk }) => {
  await zendesk.open(4747);
  await panel.waitForDraft();
  const frame = await panel.frame();
  await frame.getByRole('button', { name: 'More', exact: true }).click();
  await frame.getByRole('menuitem', { name: 'Macros' }).click();
  await frame.getByRole('button', { name: 'Note for the workshop' }).click();
  await frame.getByRole('button', { name: 'Insert' }).click();
  await panel.says('This macro is an internal note, and the reply box is public.');
  expect(await zendesk.composerText()).toBe('');
  await zendesk.switchVisibility('internal');
  await frame.getByRole('button', { name: 'Cancel' }).click();
  await frame.getByRole('button', { name: 'Insert' }).click();
  await expect.poll(() => zendesk.composerText()).toContain('E07 on the display');
});

test('an agent who may not see macros is told so, and goes back to the draft by Esc', async ({ page, panel, replica, zendesk }) => {
  await zendesk.open(4747);
  const draft = await panel.waitForDraft();
  replica.isRestRefused = true;
  const frame = await panel.frame();
  await frame.getByRole('button', { name: 'More', exact: true }).click();
  await frame.getByRole('menuitem', { name: 'Macros' }).click();
  await panel.says('The macros can’t be read');
  await page.keyboard.press('Escape');
  expect(await panel.draftText()).toBe(draft);
});
