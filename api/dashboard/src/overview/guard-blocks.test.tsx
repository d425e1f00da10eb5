import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { showPage } from '../testing/show-page.tsx';

let page: typeof import('./guard-blocks.tsx');
let keys: typeof import('../queries/analytics.ts');
beforeAll(async () => {
  vi.stubGlobal('location', new URL('https://countersign.example/dashboard/'));
  page = await import('./guard-blocks.tsx');
  keys = await import('../queries/analytics.ts');
});
afterAll(() => vi.unstubAllGlobals());

const filters = {};
const rate = (count: number, n: number) => ({ period: { from: '2026-11-01', to: '2026-11-21' }, definition: 'What it counts.', count, n, share: n === 0 ? null : count / n, low: n === 0 ? null : 0.1, high: n === 0 ? null : 0.4 });
const reply = { ticketKey: { console: 'zendesk', host: 'harbour.zendesk.com', id: '41' }, ticketName: '41', agent: 'Ines Moreau', at: '2026-11-20T09:00:00Z', suggestionId: null } as const;
const show = (anyway: unknown, unread: unknown, steered: unknown) =>
  showPage(<page.GuardBlocks filters={filters} />, [[keys.sentAnywayQuery(filters).queryKey, anyway], [keys.sentUnreadQuery(filters).queryKey, unread], [keys.textForMachinesQuery(filters).queryKey, steered]]).text;

test('a rate stands with its n, a few are told as a count, and every reply leads to its ticket', () => {
  const text = show({ ...rate(6, 22), replies: [{ ...reply, rule: 'refund', clause: 'Refunds need a lead.' }] }, { ...rate(0, 12), replies: [] }, { ...rate(1, 4), replies: [reply] });
  expect(text).toMatch(/Sent anyway .*27\.3% .*n = 22 blocking rules met .*Refunds need a lead\. #41 Ines Moreau/);
  expect(text).toMatch(/0 of 12 risky drafts sent, too few for a rate All of them had time to be read\./);
  expect(text).toMatch(/1 of 4 tickets opened, too few for a rate #41 Ines Moreau/);
});

test('a reply to a case is listed by the number that agents know', () => {
  const ofCase = { ...reply, ticketKey: { console: 'salesforce', host: 'acme.lightning.force.com', id: '500Qy00000AbCdEIAV' }, ticketName: '00001041' } as const;
  const text = show({ ...rate(0, 0), replies: [] }, { ...rate(0, 12), replies: [] }, { ...rate(1, 4), replies: [ofCase] });
  expect(text).toContain('#00001041');
  expect(text).not.toContain('500Qy');
});

test('with nothing to count each says so, and one that failed offers another try', () => {
  const text = show({ ...rate(0, 0), replies: [] }, { ...rate(0, 0), replies: [] }, new Error('down'));
  expect(text).toContain('No blocking rule was met while typing in this period.');
  expect(text).toContain('No risky draft was inserted and sent in this period.');
  expect(text).toContain("These numbers couldn't be loaded. Others on this page are current. Try again");
});
