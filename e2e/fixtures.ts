import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type BrowserContext, type Page } from '@playwright/test';
import { extensionFolder } from './browser/extension-folder.ts';
import { launchBrowser } from './browser/launch-browser.ts';
import { expectOnlyTheHuman } from './browser/expect-only-the-human.ts';
import { ZendeskPage } from './pages/zendesk-page.ts';
import { ZendeskReplica } from './replicas/zendesk/server.ts';
import { sampleTickets } from './replicas/zendesk/tickets.ts';

export interface TestOptions {
  /** Whether the built extension is loaded. */
  withExtension: boolean;
  /** Whether frames of another site may use web storage. */
  thirdPartyStorage: 'blocked' | 'allowed';
  /** Set only by tests that attack the console's write endpoints themselves. */
  expectsIntruders: boolean;
}

export interface TestFixtures {
  profileFolder: string;
  context: BrowserContext;
  page: Page;
  zendesk: ZendeskPage;
  onlyTheHuman: void;
}

export interface WorkerFixtures {
  replica: ZendeskReplica;
}

/** A test in a real browser at the console's true host name; after each one the ledger is audited. */
export const test = base.extend<TestOptions & TestFixtures, WorkerFixtures>({
  withExtension: [true, { option: true }],
  thirdPartyStorage: ['blocked', { option: true }],
  expectsIntruders: [false, { option: true }],

  replica: [
    async ({}, use) => {
      const replica = new ZendeskReplica({ tickets: sampleTickets });
      await replica.start();
      await use(replica);
      await replica.stop();
    },
    { scope: 'worker' },
  ],

  profileFolder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'countersign-profile-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },

  context: async ({ profileFolder, replica, withExtension, thirdPartyStorage }, use) => {
    replica.reset();
    const context = await launchBrowser({
      profileFolder,
      consolePort: replica.port,
      thirdPartyStorage,
      ...(withExtension ? { extensionFolder: extensionFolder() } : {}),
    });
    await use(context);
    await context.close();
  },

  page: async ({ context }, use) => {
    await use(context.pages()[0] ?? (await context.newPage()));
  },

  zendesk: async ({ page }, use) => {
    await use(new ZendeskPage(page));
  },

  onlyTheHuman: [
    async ({ replica, zendesk, expectsIntruders }, use) => {
      await use();
      if (!expectsIntruders) await expectOnlyTheHuman(replica, zendesk);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';
