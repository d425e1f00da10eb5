import { expect, test } from '../fixtures.ts';
import { proveKeyboard } from '../proof/prove-keyboard.ts';

test.use({ console: 'salesforce' });

proveKeyboard('salesforce', { ticket: 48205, shortcuts: ['g', 's', 'e', 'r', '/', 'Control+S', 'Shift+Escape'] });

test('in a mail of Salesforce, frames within the page, Esc leads back to the caret, and words beside the signature are asked about', async ({ desk, page, panel }) => {
  const isInPanel = async (): Promise<boolean> => (await panel.frame()).evaluate(() => document.hasFocus());
  await desk.open(48201);
  await panel.waitForDraft();
  await desk.type('one two three');
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Alt+Shift+P');
  await panel.hearsKeys();
  await page.keyboard.press('Escape');
  await expect.poll(isInPanel).toBe(false);
  await page.keyboard.type('X');
  await expect.poll(() => desk.composerText()).toContain('one two Xthree');
  await page.keyboard.press('Alt+Shift+D');
  await panel.says('The reply already has text.');
  expect(await isInPanel()).toBe(false);
});
