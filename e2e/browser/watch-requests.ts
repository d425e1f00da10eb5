import type { BrowserContext } from '@playwright/test';

/** Collects the host of every request the browser makes from now on, whatever became of it. */
export function watchHosts(context: BrowserContext): Set<string> {
  const hosts = new Set<string>();
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(https?|wss?):$/.test(url.protocol)) hosts.add(url.host);
  });
  return hosts;
}
