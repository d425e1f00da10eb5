import { allowLoopback } from '../browser/allow-loopback.ts';
import { expect, test } from '../fixtures.ts';

test.use({ isPaired: false });

test('an agent pairs her browser with a code her team approves, and nothing is read before that', async ({ api, context, lead, panel, replica, zendesk }) => {
  await allowLoopback(context);
  await zendesk.open(4747);
  await panel.says('Nothing on this page has been read yet.');
  await panel.enterAddress(api.origin);
  const code = await panel.pairingCode();
  expect(replica.ledger.reads.filter((read) => read.path.startsWith('/api/v2/'))).toEqual([]);
  await lead.approve(code);
  await panel.waitForDraft();
  expect(replica.ledger.reads.some((read) => read.path === '/api/v2/tickets/4747.json')).toBe(true);
});

test('an address that is neither https nor this machine is refused', async ({ panel, zendesk }) => {
  await zendesk.open(4747);
  await panel.enterAddress('http://countersign.example.com');
  await panel.says('Use an https address, or one on this machine.');
});
