import { expect, test } from '../fixtures.ts';

test('a refund the agent types is flagged with its clause while she types, and Send stays hers', async ({ panel, replica, zendesk }) => {
  await zendesk.open(48240);
  await panel.says('#48240');
  await zendesk.type('Hello Harald, we will refund the full €189 to your card.');
  await panel.says('Refunds above €50 are approved by a lead before they are promised.');
  await zendesk.submit();
  expect(replica.ledger.submits).toHaveLength(1);
});

test('typed text is checked on the device even with the server away', async ({ api, panel, zendesk }) => {
  await zendesk.open(48240);
  await panel.says('#48240');
  await panel.readTriage();
  await api.stop();
  try {
    await zendesk.type('I guarantee that this will not happen again, and we will refund the full €189.');
    await panel.says('Refunds above €50 are approved by a lead before they are promised.');
  } finally {
    await api.start();
  }
});
