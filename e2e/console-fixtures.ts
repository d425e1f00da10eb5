import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type BrowserContext, type Page } from '@playwright/test';
import { expectOnlyTheHuman } from './browser/expect-only-the-human.ts';
import { launchBrowser } from './browser/launch-browser.ts';
import { ZendeskPage } from './pages/zendesk-page.ts';
import { readTicketFolder } from './replicas/read-ticket-folder.ts';
import { ZendeskReplica } from './replicas/zendesk/server.ts';
import { sampleTickets } from './replicas/zendesk/tickets.ts';

const demoTickets = join(import.meta.dirname, '../api/src/demo/tickets');

interface TestFixtures {
  /** Set only by tests that attack the console's write endpoints themselves. */
  expectsIntruders: boolean;
  /** A new, empty folder for the browser's data. */
  profileFolder: string;
  context: BrowserContext;
  page: Page;
  zendesk: ZendeskPage;
  onlyTheHuman: void;
}

/** A test of the console alone, at its true host name; after each test the ledger is audited. */
export const test = base.extend<TestFixtures, { replica: ZendeskReplica }>({
  expectsIntruders: [false, { option: true }],

  replica: [
    async ({}, use) => {
      const replica = new ZendeskReplica({ tickets: [...sampleTickets, ...(await readTicketFolder(demoTickets))] });
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

  context: async ({ replica, profileFolder }, use) => {
    replica.reset();
    const context = await launchBrowser({ profileFolder, replicas: [replica] });
    await use(context);
    await context.close();
  },

  page: async ({ context }, use) => use(context.pages()[0] ?? (await context.newPage())),

  zendesk: async ({ page }, use) => use(new ZendeskPage(page)),

  onlyTheHuman: [
    async ({ replica, zendesk, expectsIntruders }, use) => {
      await use();
      if (!expectsIntruders) await expectOnlyTheHuman(replica, zendesk);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';
