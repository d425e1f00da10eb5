import type { Entity } from '@countersign/shared/assist/triage';
import { countProcessorTime } from '@countersign/shared/testing/processor-time';
import { expect, test } from 'vitest';
import { compileEntityPattern, type CompiledPattern } from './entities/compile-entity-pattern.ts';
import { findNames } from './entities/find-names.ts';
import { findEntities, type EntityContext } from './find-entities.ts';

const found = (text: string, context?: EntityContext): string[] => findEntities(text, 'm1', context).map(({ type, value }) => `${type}:${value}`);
const forms = (text: string, type: Entity['type'], language?: string): (string | undefined)[] =>
  findEntities(text, 'm1', { writtenAt: '2026-11-21T10:00:00Z', language }).filter((entity) => entity.type === type).map(({ normalised }) => normalised);

test.each([
  ['Order TC-20977 has not come.', ['order:TC-20977']],
  ['my order number is 5510093, paid €49.90 on 9 November', ['order:5510093', 'amount:€49.90', 'date:9 November']],
  ['Bestellnummer TC-19844 vom 3. Oktober', ['order:TC-19844', 'date:3. Oktober']],
  ['Ma commande n° 88412 du 3 octobre', ['order:88412', 'date:3 octobre']],
  ['Mi pedido número 88412 del 3 de octubre', ['order:88412', 'date:3 de octubre']],
  ['A encomenda nº 88412 de 3 de outubro', ['order:88412', 'date:3 de outubro']],
  ['invoice INV-2026-118 is wrong', ['invoice:INV-2026-118']],
  ['Kundennummer 4471-9', ['account:4471-9']],
  ['The display says error E07 on my iPhone 14 with iOS 17.2', ['error-code:E07', 'device:iPhone 14', 'device:iOS 17.2']],
  ['serial number: SN48-2231', ['device:SN48-2231']],
  ['See https://shop.example/a?b=1.', ['link:https://shop.example/a?b=1']],
  ['I would like to order two lamps', []],
  ['Das Paket ist nicht hier. Guten Morgen!', []],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test('the same thing said twice is named once', () => {
  expect(found('Order TC-1234. I repeat: order TC-1234.')).toEqual(['order:TC-1234']);
});

test.each([
  ['1Z999AA10123456784', 'UPS'], ['RA473124828DE', undefined], ['RR473124829GB', 'Post'], ['9400111899223100001284', undefined], ['TBA123456789012', 'Amazon'],
])('a tracking number is one of its carrier only with the right check digit: %s', (number, carrier) => {
  expect(findEntities(`It is ${number} I think`, 'm1').find(({ type }) => type === 'tracking')?.name).toBe(carrier);
});

test('ten digits are a parcel only where the text speaks of one', () => {
  expect(found('DHL gave me 1234567891')).toEqual(['tracking:1234567891']);
  expect(found('My phone is 1234567891')).toEqual([]);
});

test.each([
  ['€49.90', '49.90 EUR'], ['49,90 €', '49.90 EUR'], ['1.234,56 EUR', '1234.56 EUR'], ['1 234,50 euros', '1234.50 EUR'], ['49€90', '49.90 EUR'], ['R$ 1.200', '1200.00 BRL'], ['$20', '20.00 $'], ['US$ 20', '20.00 USD'], ['£1,299.00', '1299.00 GBP'], ['CHF 20', '20.00 CHF'],
])('an amount has one form beside its text: %s', (text, form) => {
  expect(forms(`I paid ${text} for it`, 'amount')).toEqual([form]);
});

test.each([
  ['on 2026-11-09', '2026-11-09'], ['am 09.11.2026', '2026-11-09'], ['on 11/25/2026', '2026-11-25'], ['on 3/4/2026', undefined], ['on November 9th', '2026-11-09'], ['le 9 novembre', '2026-11-09'], ['el 9 de noviembre de 2025', '2025-11-09'],
  ['em 2 de janeiro', '2027-01-02'], ['yesterday', '2026-11-20'], ['vorgestern', '2026-11-19'], ['avant-hier', '2026-11-19'], ['ayer', '2026-11-20'], ['amanhã', '2026-11-22'], ['three days ago', '2026-11-18'], ['vor zwei Wochen', '2026-11-07'],
  ['il y a 3 jours', '2026-11-18'], ['hace dos semanas', '2026-11-07'], ['há cinco dias', '2026-11-16'], ['last Monday', '2026-11-16'], ['el lunes pasado', '2026-11-16'],
  ['on 12-Nov-2026', '2026-11-12'], ['on 12-NOV-24', '2024-11-12'], ['op 25-11-2026', '2026-11-25'], ['on 11-12-2026', undefined],
])('a date has one form beside its text: %s', (text, form) => {
  expect(forms(`It came ${text}, thanks`, 'date')).toEqual([form]);
});

test('a date in capitals is no order, and the height of a picture no sum', () => {
  expect(found('Bought on 12-NOV-2026, plays in 720p')).toEqual(['date:12-NOV-2026']);
  expect(forms('I paid 50p for a film in 720p', 'amount', 'en')).toEqual(['0.50 GBP']);
});

test('a word that is a date in one language alone is one there', () => {
  expect(forms('Je l’ai reçu hier.', 'date', 'fr')).toEqual(['2026-11-20']);
  expect(forms('Ich bin hier.', 'date', 'de')).toEqual([]);
});

test('names of the workspace’s products are found whatever their case and accents', () => {
  const findProducts = findNames(['Commuter 2', 'Commuter 2 Pro', 'Café Crème']);
  expect(found('my COMMUTER 2 pro and the cafe creme', { findProducts })).toEqual(['product:COMMUTER 2 pro', 'product:cafe creme']);
  expect(found('commuter 25', { findProducts })).toEqual([]);
});

test('a workspace’s own pattern names what it found and comes before the built-in ones', () => {
  const policy = compileEntityPattern({ name: 'Policy', pattern: 'policy (?P<value>[A-Z]{2}-\\d{6})' }) as CompiledPattern;
  expect(findEntities('My policy TC-209771 ended', 'm1', { patterns: [policy] })).toEqual([{ type: 'other', value: 'TC-209771', messageId: 'm1', name: 'Policy' }]);
});

test.each([['(?<=a)b', 'RE2 syntax'], ['(a)\\1', 'RE2 syntax'], ['x*', 'empty text'], ['[', 'RE2 syntax']])('a pattern that is not linear or fits everywhere is refused in words: %s', (pattern, words) => {
  expect(compileEntityPattern({ name: 'Odd', pattern })).toEqual({ refused: expect.stringContaining(words) as string });
});

test('a pattern that would hang other engines ends quickly', () => {
  const spent = countProcessorTime();
  found('a'.repeat(20_000) + '!', { patterns: [compileEntityPattern({ name: 'Slow', pattern: '(a+)+$' }) as CompiledPattern] });
  found('1234567890-'.repeat(50_000));
  expect(spent()).toBeLessThan(1500);
});
