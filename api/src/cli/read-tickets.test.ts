import { expect, test } from 'vitest';
import { readTickets } from './read-tickets.ts';

const one = { key: { console: 'zendesk', host: 'a.example', id: '1' }, messages: [{ id: 'm1', author: { role: 'customer', name: 'Ann' }, visibility: 'public', text: 'Hi', at: '' }] };

test('reads one ticket over many lines, and keeps fields it does not know', () => {
  expect(readTickets(JSON.stringify({ ...one, brand: 'x' }, null, 2), 't.json')[0]).toMatchObject({ brand: 'x', status: 'open' });
});

test('reads many tickets, one a line', () => {
  expect(readTickets(`${JSON.stringify(one)}\n\n${JSON.stringify({ ...one, subject: 'B' })}\n`, 't.jsonl').map((ticket) => ticket.subject)).toEqual(['', 'B']);
});

test.each([
  ['a wrong field', JSON.stringify({ ...one, messages: [{ id: 'm1', author: { role: 'customer' }, text: 5 }] }), /^t\.json: messages\.0\.text: /],
  ['a missing field', JSON.stringify({ key: one.key }), /^t\.json: messages: /],
  ['a broken line', `${JSON.stringify(one)}\n{oops`, /^t\.json:2: not JSON/],
  ['an empty file', '  \n', /^t\.json: the file is empty/],
])('%s is refused with its path', (_name, text, message) => {
  expect(() => readTickets(text, 't.json')).toThrow(message);
});
