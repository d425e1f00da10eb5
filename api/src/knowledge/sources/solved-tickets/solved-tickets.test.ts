import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSource } from '../../../testing/vendor-server/read-source.ts';
import { startVendorServer, vendorAccess, type VendorServer } from '../../../testing/vendor-server/start-vendor-server.ts';
import { freshdeskSolvedTicketsSettings, readFreshdeskSolvedTickets } from '../freshdesk/read-solved-tickets.ts';
import { readZendeskSolvedTickets, zendeskSolvedTicketsSettings } from '../zendesk/read-solved-tickets.ts';
import { pickAnswer } from './pick-answer.ts';

let server: VendorServer;
beforeAll(async () => {
  server = await startVendorServer();
});
afterAll(() => server.close());

const zendesk = () =>
  readSource(readZendeskSolvedTickets, zendeskSolvedTicketsSettings.parse({ address: server.origin, email: vendorAccess.email, allowPrivateHost: true, consent: true, token: vendorAccess.token }));

test('a solved Zendesk ticket becomes its question and the reply that ended it, without people, trails and signatures', async () => {
  const { items, total } = await zendesk();
  expect(total).toBe(2);
  expect(items).toEqual([{
    type: 'document',
    document: {
      id: 'zendesk-ticket-301', title: 'Lamp for [PERSON_1] flickers', visibility: 'internal', updated: '2026-10-01T08:00:00Z', url: `${server.origin}/agent/tickets/301`,
      body: '## Question\n\nmy lamp flickers since the update. Write to [EMAIL_1].\n\n## Answer\n\n'
        + 'hold the button of the Fjord 2 for ten seconds until it blinks blue. Then it takes the mended update by itself.',
    },
  }]);
});

test('a resolved Freshdesk ticket becomes the same; an open one is not read', async () => {
  const settings = freshdeskSolvedTicketsSettings.parse({ address: server.origin, token: vendorAccess.token, allowPrivateHost: true, consent: true });
  const { items } = await readSource(readFreshdeskSolvedTickets, settings);
  expect(items).toHaveLength(1);
  expect(items[0]).toMatchObject({
    document: {
      id: 'freshdesk-ticket-301', visibility: 'internal',
      body: '## Question\n\nMy lamp flickers since the update. Call [PHONE_1] after six.\n\n## Answer\n\nHold the button of the Fjord 2 for ten seconds until it blinks blue.',
    },
  });
});

test('nothing is read before a lead agrees', () => {
  expect(() => zendeskSolvedTicketsSettings.parse({ address: server.origin, email: 'a@b.test', token: 'x' })).toThrow('Solved tickets are read only once you agree to it');
});

test('a ticket deleted meanwhile is named and the rest goes on', async () => {
  server.disturbances.push({ status: 404, path: 'tickets/301' });
  expect((await zendesk()).items).toEqual([{ type: 'error', item: 'zendesk-ticket-301', code: 'INVALID_INPUT', message: 'It was deleted while its source was read.' }]);
});

test('a ticket that nobody asked or answered teaches nothing', () => {
  expect(pickAnswer([{ from: 'agent', text: 'Your lamp was sent today and will reach you by Friday.' }])).toBeUndefined();
  expect(pickAnswer([{ from: 'customer', text: 'Where is my lamp?' }, { from: 'agent', text: 'On its way.' }])).toBeUndefined();
});
