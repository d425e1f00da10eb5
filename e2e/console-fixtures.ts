import { join } from 'node:path';
import { chromium, test as base, type Browser, type BrowserContext, type Page } from '@playwright/test';
import type { ConsoleName } from '@countersign/shared/ticket/ticket-key';
import { chromiumOptions, pageOptions } from './browser/chromium-options.ts';
import { expectOnlyTheHuman } from './browser/expect-only-the-human.ts';
import { consoleUnderTest } from './consoles/consoles.ts';
import type { ConsolePage } from './pages/console-page.ts';
import { ZendeskPage } from './pages/zendesk-page.ts';
import type { ConsoleReplica } from './replicas/console/console-replica.ts';
import { readTicketFolder } from './replicas/read-ticket-folder.ts';
import { ZendeskReplica } from './replicas/zendesk/server.ts';
import type { TicketStore } from './replicas/zendesk/ticket-store.ts';

const demoTickets = join(import.meta.dirname, '../api/src/demo/tickets');

interface TestFixtures {
  /** Set only by tests that attack the console's write endpoints themselves. */
  expectsIntruders: boolean;
  /** Browser data of the test's own. */
  context: BrowserContext;
  page: Page;
  /** The console as the agent works in it. */
  desk: ConsolePage;
  /** The same with what only Zendesk has. */
  zendesk: ZendeskPage;
  /** Zendesk's tickets, for tests that change them behind its back. */
  zendeskStore: TicketStore;
  onlyTheHuman: void;
}

interface WorkerFixtures {
  /** The console the tests of a file or project work in. */
  console: ConsoleName;
  replica: ConsoleReplica;
  consoleBrowser: Browser;
}

/** A test of the console alone, at its true host name; after each test the ledger is audited. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  expectsIntruders: [false, { option: true }],
  console: ['zendesk', { option: true, scope: 'worker' }],

  replica: [
    async ({ console }, use) => {
      const { replica: make, sampleTickets } = consoleUnderTest(console);
      const replica = make({ tickets: [...sampleTickets, ...(await readTicketFolder(demoTickets))] });
      await replica.start();
      await use(replica);
      await replica.stop();
    },
    { scope: 'worker' },
  ],

  consoleBrowser: [
    async ({ replica }, use) => {
      const browser = await chromium.launch(chromiumOptions([replica]));
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],

  context: async ({ replica, consoleBrowser }, use) => {
    replica.reset();
    const context = await consoleBrowser.newContext(pageOptions);
    await use(context);
    await context.close();
  },

  page: async ({ context }, use) => use(context.pages()[0] ?? (await context.newPage())),

  desk: async ({ page, console }, use) => use(consoleUnderTest(console).page(page)),

  zendesk: async ({ desk }, use) => {
    if (!(desk instanceof ZendeskPage)) throw new Error('This test works in Zendesk alone.');
    await use(desk);
  },

  zendeskStore: async ({ replica }, use) => {
    if (!(replica instanceof ZendeskReplica)) throw new Error('This test works in Zendesk alone.');
    await use(replica.store);
  },

  onlyTheHuman: [
    async ({ replica, desk, console, expectsIntruders }, use) => {
      await use();
      if (!expectsIntruders) await expectOnlyTheHuman(replica, desk, consoleUnderTest(console));
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';
