import { ticket } from '@countersign/shared/ticket/ticket';
import { countProcessorTime } from '@countersign/shared/testing/processor-time';
import { describe, expect, test } from 'vitest';
import { findEntities } from '../../triage/find-entities.ts';
import { customerMessage, returnsTicket } from '../../testing/returns-ticket.ts';
import { compileMask } from './compile-mask.ts';
import { keyValues } from './key-values.ts';
import type { KeySource } from './record-mapping.ts';

function valuesIn(text: string, keys: Record<string, KeySource>, email: string | null = 'marta.olsen@post.example') {
  const asked = ticket.parse(returnsTicket({ requester: { name: 'Marta Olsen', email }, messages: [customerMessage(text)] }));
  const found = keyValues({ keys }, asked, { entities: findEntities(text, 'm1') });
  return 'missing' in found ? found : found.sets.map((set) => Object.fromEntries(set));
}

test('reads the order number, the tracking number and the requester’s address', () => {
  expect(valuesIn('Order TC-20977 has not come.', { number: { from: 'order' } })).toEqual([{ number: 'TC-20977' }]);
  expect(valuesIn('tracking 1Z999AA10123456784', { code: { from: 'tracking' }, email: { from: 'requester-email' } })).toEqual([{ code: '1Z999AA10123456784', email: 'marta.olsen@post.example' }]);
});

test('reads at most two records, the one named last first', () => {
  expect(valuesIn('Order TC-20977, order TC-20978 and order TC-20979 are late.', { number: { from: 'order' } })).toEqual([{ number: 'TC-20979' }, { number: 'TC-20978' }]);
});

test('names the key that the ticket says nothing for', () => {
  expect(valuesIn('Where is it?', { number: { from: 'order' } })).toEqual({ missing: 'order' });
  expect(valuesIn('Where is it?', { email: { from: 'requester-email' } }, null)).toEqual({ missing: 'requester-email' });
});

test('a mask finds the team’s own numbers in the customer’s words and narrows what was found', () => {
  expect(valuesIn('My plan is sub-4821, thanks.', { plan: { from: 'text', mask: 'SUB-####' } })).toEqual([{ plan: 'sub-4821' }]);
  expect(valuesIn('Order TC-20977 and order ZZ-1234', { number: { from: 'order', mask: 'TC-#####' } })).toEqual([{ number: 'TC-20977' }]);
  expect(valuesIn('SUB-48213', { plan: { from: 'text', mask: 'SUB-####' } })).toEqual({ missing: 'text' });
});

describe('a mask', () => {
  test.each(['##', '***', 'ABC', 'a b#', '*-*-*-*', '#/#/#'])('%s is refused', (mask) => {
    expect(compileMask(mask)).toBeUndefined();
  });
  test('means its other signs as they are', () => {
    expect('(a+)+$-12'.match(compileMask('(a+)+$-##')!)).toEqual(['(a+)+$-12']);
    expect('aaaa-12'.match(compileMask('(a+)+$-##')!)).toBeNull();
  });
  test('ends quickly on any text', () => {
    const spent = countProcessorTime();
    for (const mask of ['*a*', '*-*', '#*#*', '@*@']) 'a1'.repeat(200_000).match(compileMask(mask)!);
    expect(spent()).toBeLessThan(2_000);
  });
});

test('an address of a requester that is a way to elsewhere is no key', () => {
  expect(valuesIn('Where is it?', { email: { from: 'requester-email' } }, '../../admin@post.example')).toEqual({ missing: 'requester-email' });
});
