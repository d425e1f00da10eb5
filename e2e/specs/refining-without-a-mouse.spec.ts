import { findViolations } from '../browser/find-violations.ts';
import { expect, test } from '../fixtures.ts';

test('selected words are refined, read as a change and put in their place without a mouse, and axe finds nothing on the way', async ({ page, panel, zendesk }) => {
  const everybodyCanUse = async (): Promise<void> => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await findViolations(await panel.frame()), colorScheme).toEqual([]);
    }
  };
  await zendesk.open(4747);
  await panel.waitForDraft();
  await zendesk.type('We will recieve it.');
  await page.keyboard.press('Shift+Home');
  await page.keyboard.press('Alt+Shift+P');
  const frame = await panel.frame();
  await expect(await panel.insertButton()).toBeFocused();
  await page.keyboard.press('Alt+Shift+E');
  const menu = frame.getByRole('dialog', { name: 'Refine' });
  await expect(menu.getByRole('textbox')).toBeFocused();
  await everybodyCanUse();
  await page.keyboard.press('ArrowDown');
  await expect(menu.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu).toHaveCount(0);
  await page.keyboard.press('Alt+Shift+E');
  await expect(menu.getByRole('textbox')).toBeFocused();
  await page.keyboard.type('spelling');
  await expect(menu.getByRole('menuitem')).toHaveCount(2);
  await page.keyboard.press('Enter');
  await expect(menu).toHaveCount(0);
  const replace = frame.getByRole('button', { name: 'Replace the selection' });
  await expect(replace).toBeVisible();
  await expect(menu).toHaveCount(0);
  await expect(frame.getByRole('insertion').first()).toContainText('receive');
  await everybodyCanUse();
  await replace.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => zendesk.composerText()).toContain('We will receive it.');
});
