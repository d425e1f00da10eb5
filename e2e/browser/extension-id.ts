import type { BrowserContext } from '@playwright/test';

/** The id of the loaded extension, as its service worker's address shows it. */
export async function extensionId(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return new URL(worker.url()).host;
}
