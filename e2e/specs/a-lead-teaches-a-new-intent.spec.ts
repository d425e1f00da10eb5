import { findViolations } from '../browser/find-violations.ts';
import { expect, test } from '../fixtures.ts';

test('a lead adds an intent with the keyboard, teaches it, and sets a hand-over rule', async ({ lead }) => {
  const { page } = lead;
  await lead.visit('/taxonomy');
  await page.getByRole('link', { name: 'Add an intent' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Name' }).focus();
  await page.keyboard.type('Gift wrapping');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Gift wrapping' })).toBeVisible();

  await page.getByRole('textbox', { name: 'What a customer writes' }).focus();
  await page.keyboard.type('Can you wrap it as a present for lena@post.example?');
  await page.keyboard.press('Enter');
  const example = page.getByRole('row').filter({ hasText: 'Can you wrap it as a present' });
  await expect(example).toBeVisible();
  await expect(example).not.toContainText('lena@post.example');
  expect(await findViolations(page)).toEqual([]);

  await page.getByRole('link', { name: 'Taxonomy' }).first().click();
  await page.getByRole('link', { name: 'Hand-over', exact: true }).click();
  const rule = page.getByRole('switch', { name: 'Legal steps' });
  await rule.focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved. The next ticket is read this way.')).toBeVisible();
  await page.reload();
  await expect(rule).toHaveAttribute('aria-checked', 'false');
});

test('a lead counts a file of labelled texts before any of it is taken in', async ({ lead }) => {
  const { page } = lead;
  await lead.visit('/taxonomy/training');
  const rows = ['text,label', 'Where is my parcel today,late-delivery', ',late-delivery', 'I collect stamps,philately'];
  await page.locator('input[type=file]').setInputFiles({ name: 'labels.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\n')) });
  await page.getByText('Rows that can’t be used').click();
  await expect(page.getByText('Line 3')).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
  await page.getByRole('checkbox', { name: 'Make an intent of each label that is none' }).check();
  await page.getByRole('button', { name: /^Take in \d+ texts?$/ }).click();
  await expect(page.getByText(/taken in\. A training follows\./)).toBeVisible();
  await lead.visit('/taxonomy');
  await expect(page.getByRole('link', { name: /philately/i })).toBeVisible();
});
