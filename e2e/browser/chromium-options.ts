import type { LaunchOptions } from '@playwright/test';
import type { ConsoleReplica } from '../replicas/console/console-replica.ts';
import { findChromium } from './find-chromium.ts';

/** How a page looks to a console, and what it may do without asking. */
export const pageOptions = {
  ignoreHTTPSErrors: true,
  viewport: { width: 1440, height: 900 },
  permissions: ['clipboard-read', 'clipboard-write'],
};

/** How Chromium is started: nothing of its own goes to the network, and the consoles' true host names lead to their replicas. */
export function chromiumOptions(replicas: readonly Pick<ConsoleReplica, 'hosts' | 'port'>[], isHeadless = true): LaunchOptions & { args: string[] } {
  const rules = replicas.flatMap(({ hosts, port }) => hosts.map((host) => `MAP ${host}:443 127.0.0.1:${port}`));
  return {
    executablePath: findChromium(),
    headless: false,
    args: [
      ...(isHeadless ? ['--headless=new'] : []),
      '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
      '--disable-background-networking', '--disable-component-update', '--disable-sync',
      '--ignore-certificate-errors',
      `--host-resolver-rules=${rules.join(', ')}`,
    ],
  };
}
