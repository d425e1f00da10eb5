import { expect, test } from '../fixtures.ts';

test('an internal passage cannot be inserted unacknowledged', async ({ page, panel, zendesk }) => {
  await zendesk.open(4747);
  await panel.waitForDraft();
  const sources = await panel.region('Sources');
  await expect(sources.getByText('Not in the draft until you accept it.').first()).toBeVisible();
  const internal = sources.getByRole('listitem').filter({ hasText: 'Loan batteries, Utrecht and Ghent' }).first();
  await expect(internal).toContainText('Internal');
  expect(await panel.draftText()).not.toMatch(/loan form|workshop calendar/);
  await page.keyboard.press('Alt+Shift+D');
  await expect.poll(() => zendesk.composerText()).not.toBe('');
  expect(await zendesk.composerText()).not.toMatch(/loan form|identity card|workshop calendar/);
});

test('an internal passage is read in whole before it can be accepted', async ({ panel, zendesk }) => {
  await zendesk.open(4747);
  await panel.waitForDraft();
  const internal = (await panel.region('Sources')).getByRole('listitem').filter({ hasText: 'Loan batteries, Utrecht and Ghent' }).first();
  await internal.getByRole('button', { name: /^Read / }).click();
  const dialog = (await panel.frame()).getByRole('dialog', { name: /Internal source/ });
  await expect(dialog).toContainText('This was written for colleagues. Once accepted, its words may reach the customer.');
  await dialog.getByRole('button', { name: 'Accept for this draft' }).click();
  await expect(internal).toContainText('Internal, accepted');
});
