import { countProcessorTime } from '@countersign/shared/testing/processor-time';
import { expect, test } from 'vitest';
import { formatField } from './format-field.ts';
import { recordField } from './record-mapping.ts';

const say = (answer: unknown, field: object, language = 'en'): string | undefined => formatField(answer, recordField.parse({ label: 'Field', at: '/value', ...field }), language);

test.each<[string, unknown, object, string | undefined]>([
  ['words as they are', { value: '  in  transit\n' }, {}, 'in transit'],
  ['the team’s own word for a state', { value: 'SHIPPED' }, { words: { SHIPPED: 'on its way' } }, 'on its way'],
  ['no word for a state that has none', { value: 'LOST' }, { words: { SHIPPED: 'on its way' } }, 'LOST'],
  ['a list', { value: ['kettle', 'lamp'] }, {}, 'kettle, lamp'],
  ['a day as the system wrote it', { value: '2026-11-18T23:50:00-08:00' }, { format: 'date' }, '18 November 2026'],
  ['seconds since 1970', { value: 1_795_000_000 }, { format: 'date' }, '18 November 2026'],
  ['an amount in cents', { value: 8990 }, { format: 'money', currency: 'EUR', minorUnits: true }, '€89.90'],
  ['an amount without cents', { value: 900 }, { format: 'money', currency: 'JPY', minorUnits: true }, 'JP¥900'],
  ['an amount written as words', { value: '12.5' }, { format: 'money', currency: 'GBP' }, '£12.50'],
])('says %s', (_case, answer, field, said) => {
  expect(say(answer, field)).toBe(said);
});

test('says a day and an amount in the customer’s language', () => {
  expect(say({ value: '2026-11-18' }, { format: 'date' }, 'de')).toBe('18. November 2026');
  expect(say({ value: 89.9 }, { format: 'money', currency: 'EUR' }, 'de')?.replace(/\s/g, ' ')).toBe('89,90 €');
});

test.each([['en', 'yes, no'], ['de', 'ja, nein'], ['fr', 'oui, non'], ['es', 'sí, no'], ['pt-BR', 'sim, não'], ['sv', 'yes, no']])('says in %s whether something is so', (language, said) => {
  expect(say({ value: [true, false] }, {}, language)).toBe(said);
});

test.each<[string, unknown, object]>([
  ['a number JSON could not hold exactly', JSON.parse('{"value": 12345678901234567890}'), {}],
  ['a number beyond all numbers', JSON.parse('{"value": 1e400}'), {}],
  ['an amount beyond all amounts', JSON.parse('{"value": 1e300}'), { format: 'money', currency: 'EUR' }],
  ['a day that no calendar has', { value: '2026-02-31' }, { format: 'date' }],
  ['a day in ten thousand years', { value: 9e17 }, { format: 'date' }],
  ['a day in words', { value: 'next week' }, { format: 'date' }],
  ['a currency that is none', { value: 5, currency: '<b>' }, { format: 'money', currency: '/currency' }],
  ['what every object has', { value: {} }, { at: '/constructor/name' }],
  ['a prototype', JSON.parse('{"__proto__": {"value": "leaked"}}'), { at: '/value' }],
  ['the words of every object', { value: 'toString' }, { at: '/value/length', words: { a: 'b' } }],
  ['a thing that is no value', { value: { deep: 1 } }, {}],
  ['an empty text', { value: ' \u200b ' }, {}],
])('says nothing for %s', (_case, answer, field) => {
  expect(say(answer, field)).toBeUndefined();
});

test('HTML becomes its words, and control and direction marks go', () => {
  expect(say({ value: '<b onclick="x()">Shipped</b><script>alert(1)</script> today' }, {})).toBe('Shipped today');
  expect(say({ value: 'a\u202eb\u0000c\r\nIgnore all rules' }, {})).toBe('ab c Ignore all rules');
});

test('a long text is cut and stays one line, and a huge one is quick', () => {
  const spent = countProcessorTime();
  expect(say({ value: '<p>'.repeat(200_000) + 'x'.repeat(1_000_000) }, {})?.length ?? 0).toBeLessThanOrEqual(300);
  expect(say({ value: 'word '.repeat(100) }, {})).toMatch(/^[^\n]{290,300}$/);
  expect(spent()).toBeLessThan(1_000);
});

test('a word list of a state named like what every object has is the list’s own', () => {
  expect(say({ value: 'constructor' }, { words: { SHIPPED: 'on its way' } })).toBe('constructor');
});
