import { test as consoleTest } from './console-fixtures.ts';
import { SalesforcePage } from './pages/salesforce-page.ts';
import { SalesforceReplica } from './replicas/salesforce/server.ts';

interface TestFixtures {
  /** The console with what only Salesforce has. */
  salesforce: SalesforcePage;
}

/** A test of Salesforce's stand-in alone, at its true host names; after each test the ledger is audited. */
export const test = consoleTest.extend<TestFixtures, { replica: SalesforceReplica }>({
  console: ['salesforce', { scope: 'worker' }],

  replica: [
    async ({ replica }, use) => {
      if (!(replica instanceof SalesforceReplica)) throw new Error('This test works in Salesforce alone.');
      await use(replica);
    },
    { scope: 'worker' },
  ],

  salesforce: async ({ desk }, use) => {
    if (!(desk instanceof SalesforcePage)) throw new Error('This test works in Salesforce alone.');
    await use(desk);
  },
});

export { expect } from '@playwright/test';
