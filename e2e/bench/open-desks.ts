import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import type { ApiServer } from '../api-server/api-server.ts';
import { extensionFolder } from '../browser/extension-folder.ts';
import { launchBrowser } from '../browser/launch-browser.ts';
import { pairBrowser } from '../browser/pair-browser.ts';
import { DashboardPage } from '../pages/dashboard-page.ts';
import type { ConsoleReplica } from '../replicas/console/console-replica.ts';
import { watchLongTasks } from './watch-long-tasks.ts';
import { watchSources } from './watch-sources.ts';

/** One agent's browser with the console in a page of its own. */
export interface Desk {
  readonly browser: BrowserContext;
  readonly page: Page;
}

/** Two browsers that differ by the extension alone. */
export interface Desks {
  readonly with: Desk;
  readonly without: Desk;
  readonly close: () => Promise<void>;
}

/** Starts a browser with the extension, paired with the server, and one without it. */
export async function openDesks(api: ApiServer, replica: ConsoleReplica): Promise<Desks> {
  const folder = await mkdtemp(join(tmpdir(), 'countersign-bench-'));
  const [paired, plain] = await Promise.all([
    launchBrowser({ profileFolder: join(folder, 'with'), extensionFolder: extensionFolder(), replicas: [replica] }),
    launchBrowser({ profileFolder: join(folder, 'without'), replicas: [replica] }),
  ]);
  const close = async (): Promise<void> => {
    await Promise.all([paired.close(), plain.close()]);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await watchSources(paired);
    await Promise.all([watchLongTasks(paired), watchLongTasks(plain)]);
    const lead = new DashboardPage(await paired.newPage(), api.origin);
    await lead.page.goto(api.signInLink);
    // The first request after a start loads the workspace's whole knowledge.
    await lead.page.getByRole('navigation').first().waitFor({ timeout: 60_000 });
    await pairBrowser(paired, api.origin, lead);
    await lead.page.close();
    return { with: { browser: paired, page: await paired.newPage() }, without: { browser: plain, page: await plain.newPage() }, close };
  } catch (error) {
    await close();
    throw error;
  }
}
