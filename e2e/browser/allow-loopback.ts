import type { BrowserContext } from '@playwright/test';
import { extensionId } from './extension-id.ts';

interface DeveloperPage {
  readonly chrome: { readonly developerPrivate: { addHostPermission(extension: string, host: string): Promise<void> } };
}

/**
 * Gives the extension access to this machine's own addresses on the browser's extensions page, where a person would;
 * the prompt that the extension opens at pairing can't be answered in a headless browser.
 */
export async function allowLoopback(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    (id) => (globalThis as unknown as DeveloperPage).chrome.developerPrivate.addHostPermission(id, 'http://127.0.0.1/*'),
    await extensionId(context),
  );
  await page.close();
}
