import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';
import { launchBrowser } from './browser/launch-browser.ts';
import { FreshdeskPage } from './pages/freshdesk-page.ts';
import { FreshdeskReplica } from './replicas/freshdesk/server.ts';
import { sampleTickets } from './replicas/freshdesk/tickets.ts';
import { readTicketFolder } from './replicas/read-ticket-folder.ts';

const demoTickets = join(import.meta.dirname, '../api/src/demo/tickets');

interface TestFixtures {
  /** Set only by tests that attack the console's write endpoints themselves. */
  expectsIntruders: boolean;
  context: BrowserContext;
  page: Page;
  freshdesk: FreshdeskPage;
  onlyTheHuman: void;
}

/** A test of Freshdesk's stand-in alone, at its true host name; after each test the ledger is audited. */
export const test = base.extend<TestFixtures, { replica: FreshdeskReplica }>({
  expectsIntruders: [false, { option: true }],

  replica: [
    async ({}, use) => {
      const replica = new FreshdeskReplica({ tickets: [...sampleTickets, ...(await readTicketFolder(demoTickets))] });
      await replica.start();
      await use(replica);
      await replica.stop();
    },
    { scope: 'worker' },
  ],

  context: async ({ replica }, use) => {
    replica.reset();
    const profileFolder = await mkdtemp(join(tmpdir(), 'countersign-profile-'));
    const context = await launchBrowser({ profileFolder, replicas: [replica] });
    await use(context);
    await context.close();
    await rm(profileFolder, { recursive: true, force: true, maxRetries: 5 });
  },

  page: async ({ context }, use) => use(context.pages()[0] ?? (await context.newPage())),

  freshdesk: async ({ page }, use) => use(new FreshdeskPage(page)),

  onlyTheHuman: [
    async ({ replica, expectsIntruders }, use) => {
      await use();
      if (!expectsIntruders) expect(replica.ledger.intruders, 'a write reached the console that no human made').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';
