import type { Page } from '@playwright/test';
import { extensionId } from '../browser/extension-id.ts';

/** Brings a panel that was moved to the browser's own side back into the page, as an agent does in the settings. */
export async function dockAgain(page: Page): Promise<void> {
  const settings = await page.context().newPage();
  await settings.goto(`chrome-extension://${await extensionId(page.context())}/options.html`);
  await settings.getByRole('button', { name: 'Right side' }).click();
  await settings.close();
}
