import type { BrowserContext } from '@playwright/test';
import { allowHost } from './allow-host.ts';

/** Gives the extension access to this machine's own addresses, where the tests' server is. */
export function allowLoopback(context: BrowserContext): Promise<void> {
  return allowHost(context, 'http://127.0.0.1/*');
}
