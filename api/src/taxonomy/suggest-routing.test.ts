import { expect, test } from 'vitest';
import { suggestRouting, type RoutingKnowledge } from './suggest-routing.ts';

const knowledge: RoutingKnowledge = {
  intents: new Map([['delivery', { parentId: null, routing: { team: 'Delivery', tags: ['delivery'] } }], ['neighbour', { parentId: 'delivery', routing: { tags: ['neighbour'], macroId: 'm1' } }], ['invoice', { parentId: null, routing: {} }]]),
  macros: new Map([['m1', 'Left with a neighbour'], ['m2', 'Invoice again']]),
  shown: [
    { intent: 'invoice', language: 'de', kind: 'team', value: 'Buchhaltung', count: 4 }, { intent: 'invoice', language: 'en', kind: 'team', value: 'Billing', count: 6 }, { intent: 'invoice', language: 'en', kind: 'macro', value: 'm2', count: 5 },
    { intent: 'delivery', language: 'en', kind: 'team', value: 'Somebody else', count: 50 },
  ],
};
const hint = (intent: string, urgency: 'low' | 'normal' | 'high' = 'normal', language = 'en') => suggestRouting({ intent, urgency, language }, knowledge);

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
