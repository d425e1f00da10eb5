import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pendingSends } from '../outbox/pending-sends.ts';
import type { PendingSend } from '../protocol/page-protocol.ts';
import { lookGap } from './look-gap.ts';
import { takeDue } from './take-due.ts';

const inserted = Date.parse('2026-11-21T09:00:00.000Z');
const minute = 60_000;
const waiting = (id: string, via: PendingSend['via'] = 'insert'): PendingSend => ({
  suggestionId: `sug_${id}`, ticketKey: { console: 'zendesk', host: 'acme.zendesk.com', id }, agentId: '7', afterMessageId: null, insertedAt: new Date(inserted).toISOString(), via,
});
const idsOf = (taken: readonly PendingSend[]) => taken.map(({ ticketKey }) => ticketKey.id);

beforeEach(() => fakeBrowser.reset());

test('the older a reply, the seldomer it is looked for; a draft that was only shown a third as often', () => {
  const gaps = [1, 30, 120, 600].map((age) => lookGap('insert', age * minute) / minute);
  expect(gaps).toEqual([0.5, 5, 15, 60]);
  expect(lookGap('none', 30 * minute) / minute).toBe(15);
});

test('one round spares the console: three tickets, each in its turn, none twice', async () => {
  for (const id of ['1', '2', '3', '4']) await pendingSends.store(waiting(id));
  const first = idsOf(await takeDue(inserted + minute));
  const second = idsOf(await takeDue(inserted + minute));
  expect(first).toHaveLength(3);
  expect([...first, ...second].sort()).toEqual(['1', '2', '3', '4']);
  expect(await takeDue(inserted + minute)).toEqual([]);
  expect(idsOf(await takeDue(inserted + 2 * minute))).toHaveLength(3);
});

test('a panel takes only what its own console can answer', async () => {
  await pendingSends.store(waiting('1'));
  expect(await takeDue(inserted + minute, 'other.zendesk.com')).toEqual([]);
  expect(idsOf(await takeDue(inserted + minute, 'acme.zendesk.com'))).toEqual(['1']);
});

test('a whole day of drafts that were shown costs the console fewer than 300 looks', async () => {
  for (let id = 0; id < 8; id += 1) await pendingSends.store(waiting(String(id), 'none'));
  let looks = 0;
  for (let at = 5; at <= 24 * 60; at += 5) looks += (await takeDue(inserted + at * minute)).length;
  expect(looks).toBeLessThan(300);
});
