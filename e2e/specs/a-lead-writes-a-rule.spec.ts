import { findViolations } from '../browser/find-violations.ts';
import { expect, test } from '../fixtures.ts';

test('a lead writes a rule, mends the example that fails, and the agent’s panel flags what it forbids', async ({ lead, panel, zendesk }) => {
  const { page } = lead;
  await lead.visit('/policies');
  await page.getByRole('link', { name: 'Add a rule' }).click();
  await page.getByRole('link', { name: 'Start from nothing' }).click();
  await page.getByRole('textbox', { name: 'Clause, as the agent reads it' }).fill('Nobody offers a loan bike.');
  await page.getByRole('textbox', { name: /^Phrases/ }).fill('loan bike');
  await page.getByRole('textbox', { name: 'Must match, 1' }).fill('You can have a loan bike meanwhile.');
  const clear = page.getByRole('textbox', { name: 'Must not match, 1' });
  await clear.fill('There is no loan bike in Ghent.');
  await expect(page.getByText('1 of 2 examples fails')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toHaveAttribute('aria-disabled', 'true');
  expect(await findViolations(page)).toEqual([]);

  await clear.fill('The workshop in Ghent is open on Saturday.');
  const save = page.getByRole('button', { name: 'Save', exact: true });
  await expect(save).toHaveAttribute('aria-disabled', 'false');
  await save.click();
  await expect(page.getByText('Version 1', { exact: true }).first()).toBeVisible();

  await zendesk.open(48240);
  await panel.says('#48240');
  await zendesk.type('Hello Harald, we have a loan bike for you.');
  await panel.says('Nobody offers a loan bike.');
});
