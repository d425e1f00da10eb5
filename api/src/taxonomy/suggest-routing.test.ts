import { expect, test } from 'vitest';
import type { Entity } from '@countersign/shared/assist/triage';
import { suggestRouting, type RoutingKnowledge } from './suggest-routing.ts';

const knowledge: RoutingKnowledge = {
  intents: new Map([['delivery', { parentId: null, routing: { team: 'Delivery', tags: ['delivery'] } }], ['neighbour', { parentId: 'delivery', routing: { tags: ['neighbour'], macroId: 'm1' } }], ['invoice', { parentId: null, routing: {} }]]),
  macros: new Map([['m1', 'Left with a neighbour'], ['m2', 'Invoice again']]),
  shown: [
    { intent: 'invoice', language: 'de', kind: 'team', value: 'Buchhaltung', count: 4 }, { intent: 'invoice', language: 'en', kind: 'team', value: 'Billing', count: 6 }, { intent: 'invoice', language: 'en', kind: 'macro', value: 'm2', count: 5 },
    { intent: 'delivery', language: 'en', kind: 'team', value: 'Somebody else', count: 50 },
  ],
};
const hint = (intent: string, urgency: 'low' | 'normal' | 'high' = 'normal', language = 'en') => suggestRouting({ intent, urgency, language, entities: [] }, knowledge);

test('an intent’s own routing comes first, and what it leaves out comes from its parent', () => {
  expect(hint('neighbour')).toEqual({ macro: { id: 'm1', title: 'Left with a neighbour' }, tags: ['neighbour'], team: 'Delivery' });
});

test('where the taxonomy says nothing, what agents did on such tickets stands in, in the ticket’s language first', () => {
  expect(hint('invoice')).toEqual({ macro: { id: 'm2', title: 'Invoice again' }, tags: [], team: 'Billing' });
  expect(hint('invoice', 'normal', 'de')).toMatchObject({ team: 'Buchhaltung' });
});

test('an urgent ticket has a high priority, one that can wait a low one', () => {
  expect(hint('neighbour', 'high')).toMatchObject({ priority: 'high' });
  expect(hint('unknown', 'low')).toEqual({ tags: [], priority: 'low' });
});

test('nothing known is no hint', () => {
  expect(hint('unknown')).toBeUndefined();
});

const routed: RoutingKnowledge = {
  ...knowledge,
  intents: new Map([
    ['repair', { parentId: null, routing: { team: 'Workshop', tags: ['repair'], where: [{ entity: 'Serial number', tags: ['registered'] }, { entity: 'order', team: 'Orders', priority: 'normal' }] } }],
    ['repair-abroad', { parentId: 'repair', routing: { tags: ['abroad'], where: [{ entity: 'serial number', team: 'Depot', tags: ['abroad'] }] } }],
  ]),
};
const named = (type: Entity['type'], name?: string): Entity => ({ type, value: 'X', messageId: 'm1', ...(name === undefined ? {} : { name }) });
const hintFor = (intent: string, ...entities: Entity[]) => suggestRouting({ intent, urgency: 'normal', language: 'en', entities }, routed);

test('a detail that the ticket names adds its tags and brings its team and priority, and the hint says which detail', () => {
  expect(hintFor('repair', named('other', 'serial number'))).toEqual({ tags: ['repair', 'registered'], team: 'Workshop', because: ['Serial number'] });
  expect(hintFor('repair', named('order'), named('order'), named('other', 'serial number'))).toEqual({ tags: ['repair', 'registered'], team: 'Orders', priority: 'normal', because: ['Serial number', 'order'] });
});

test('a ticket that does not name the detail goes where the intent says, without a reason', () => {
  expect(hintFor('repair', named('other', 'licence plate'), named('date'))).toEqual({ tags: ['repair'], team: 'Workshop' });
});

test('a child has its parent’s details too, and its own decide where both fit', () => {
  expect(hintFor('repair-abroad', named('other', 'serial number'))).toEqual({ tags: ['abroad', 'registered'], team: 'Depot', because: ['serial number'] });
});
