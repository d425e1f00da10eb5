import { test as consoleTest } from './console-fixtures.ts';
import { FreshdeskPage } from './pages/freshdesk-page.ts';
import { FreshdeskReplica } from './replicas/freshdesk/server.ts';

interface TestFixtures {
  /** The console with what only Freshdesk has. */
  freshdesk: FreshdeskPage;
}

/** A test of Freshdesk's stand-in alone, at its true host name; after each test the ledger is audited. */
export const test = consoleTest.extend<TestFixtures, { replica: FreshdeskReplica }>({
  console: ['freshdesk', { scope: 'worker' }],

  replica: [
    async ({ replica }, use) => {
      if (!(replica instanceof FreshdeskReplica)) throw new Error('This test works in Freshdesk alone.');
      await use(replica);
    },
    { scope: 'worker' },
  ],

  freshdesk: async ({ desk }, use) => {
    if (!(desk instanceof FreshdeskPage)) throw new Error('This test works in Freshdesk alone.');
    await use(desk);
  },
});

export { expect } from '@playwright/test';
