import type { BrowserContext } from '@playwright/test';
import { extensionId } from './extension-id.ts';

interface DeveloperPage {
  readonly chrome: { readonly developerPrivate: { addHostPermission(extension: string, host: string): Promise<void> } };
}

/**
 * Gives the extension access to the pages of this pattern on the browser's extensions page, where a person would;
 * the prompt that the extension opens itself can't be answered in a headless browser.
 */
export async function allowHost(context: BrowserContext, pattern: string): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    ([id, host]) => (globalThis as unknown as DeveloperPage).chrome.developerPrivate.addHostPermission(id, host),
    [await extensionId(context), pattern] as const,
  );
  await page.close();
}
