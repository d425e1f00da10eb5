import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSource } from '../../../testing/vendor-server/read-source.ts';
import { startVendorServer, vendorAccess, type VendorServer } from '../../../testing/vendor-server/start-vendor-server.ts';
import { readZendeskMacros, zendeskMacrosSettings } from './read-macros.ts';

let server: VendorServer;
beforeAll(async () => {
  server = await startVendorServer();
});
afterAll(() => server.close());

const read = (changes: Record<string, unknown> = {}) =>
  readSource(readZendeskMacros, zendeskMacrosSettings.parse({ address: server.origin, email: vendorAccess.email, allowPrivateHost: true, ...changes, token: vendorAccess.token }));

test('macros that write to the customer are read with their placeholders; notes, silent ones and an agent’s own are not', async () => {
  const { items, total } = await read();
  expect(items).toEqual([
    { type: 'macro', macro: { id: 'zendesk-macro-201', title: 'Returns::Label', body: 'Hi {{ticket.requester.first_name}},\n\n- Print the label' } },
    { type: 'macro', macro: { id: 'zendesk-macro-202', title: 'Pairing::Reset', body: 'Hold the button for ten seconds.' } },
  ]);
  expect(total).toBe(5);
});

test('only macros whose title begins as a lead wishes are read', async () => {
  expect((await read({ titles: 'Pairing::' })).items).toHaveLength(1);
});
