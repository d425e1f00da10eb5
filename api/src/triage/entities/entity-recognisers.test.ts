import { countProcessorTime } from '@countersign/shared/testing/processor-time';
import { expect, test } from 'vitest';
import { findEntities } from '../find-entities.ts';

const found = (text: string, language = 'en'): string[] =>
  findEntities(text, 'm1', { language, writtenAt: '2026-11-21T10:00:00Z' }).map(({ type, value, normalised }) => `${type}:${value}${normalised === undefined ? '' : ` = ${normalised}`}`);

test.each([
  ['It broke 3 weeks ago.', 'en', ['date:3 weeks ago = 2026-10-31']],
  ['I called 5 days ago 2 times.', 'en', ['date:5 days ago = 2026-11-16']],
  ['3 out of 4 lamps are broken, and it timed out 3 times.', 'en', []],
  ['The set 3 has gone, and 2 set aside.', 'en', []],
  ['Of 6 plates 3 may be broken.', 'en', []],
  ['Comprei em 3 out. e paguei em 12 de set.', 'pt', ['date:3 out = 2026-10-03', 'date:12 de set = 2026-09-12']],
  ['Comprei 2 set de panelas', 'pt', []],
  ['Pagué el 3 ago y el 24 dic', 'es', ['date:3 ago = 2026-08-03', 'date:24 dic = 2026-12-24']],
  ['Paid on 3 ago 2026', 'en', ['date:3 ago 2026 = 2026-08-03']],
  ['Ordered on 12 Mar', 'en', ['date:12 Mar = 2026-03-12']],
])('a short month that is a word of another language is a date only where that is sure: %s', (text, language, expected) => {
  expect(found(text, language)).toEqual(expected);
});

test('a day without a year was, unless it is near', () => {
  expect(found('I paid on 12 March, the trial runs until 3 December, it ends on 2 January.')).toEqual(['date:12 March = 2026-03-12', 'date:3 December = 2026-12-03', 'date:2 January = 2027-01-02']);
});

test.each([
  ['My discount code SUMMER20, the verification code 482913 and the zip code 90210', 'en', []],
  ['Mein Gutscheincode HERBST24, mon code promo 2026AB, mi código postal 28013', 'de', []],
  ['The display shows code E12', 'en', ['error-code:E12']],
  ['Code F05 on the display', 'en', ['error-code:F05']],
  ['It stops with error-1001', 'en', ['error-code:1001']],
  ['Fehler-Nr. 14', 'de', ['error-code:14']],
  ['Fehlercode: E07', 'de', ['error-code:E07']],
  ['Le code d’erreur E21', 'fr', ['error-code:E21']],
  ['O código de erro 45', 'pt', ['error-code:45']],
  ['I had the error 3 times. Der Fehler kam 2 mal. An error. 2 lamps failed.', 'en', []],
  ['PLEASE E-MAIL ME', 'en', []],
])('an error code is what an error or a screen shows, not every code: %s', (text, language, expected) => {
  expect(found(text, language)).toEqual(expected);
});

test.each([
  ['Bestell-Nr. 445566', ['order:445566']], ['Best.Nr. 445566', ['order:445566']], ['Best.-Nr.: 445566', ['order:445566']], ['Auftrags-Nr 445566', ['order:445566']],
  ['Kd-Nr. 77123', ['account:77123']], ['Kd.-Nr.: 77123', ['account:77123']], ['Kunden-Nr. 77123', ['account:77123']], ['Rechnungs-Nr. 2026-81', ['invoice:2026-81']], ['Rg.-Nr. 88123', ['invoice:88123']],
  ['order-id 55123', ['order:55123']], ['Art.-Nr. A-4711', ['product:A-4711']], ['Die Bestellung ist die beste Nr. 1', []],
])('a number is found under the short names of German forms: %s', (text, expected) => {
  expect(found(text, 'de')).toEqual(expected);
});

test.each([
  ['49,- €', 'de', '49.00 EUR'], ['CHF 49.-', 'de', '49.00 CHF'], ['1.299,-- EUR', 'de', '1299.00 EUR'], ['5 Euro 50 Cent', 'de', '5.50 EUR'], ['A$45', 'en', '45.00 AUD'], ['CA$45', 'en', '45.00 CAD'],
  ['$45 AUD', 'en', '45.00 AUD'], ['NZ$45', 'en', '45.00 NZD'], ['US$45', 'en', '45.00 USD'], ['50 pence', 'en', '0.50 GBP'], ['49 zł', 'en', '49.00 PLN'],
])('an amount is read with all that belongs to it: %s', (text, language, form) => {
  expect(found(`+ ${text}.`, language)).toEqual([`amount:${text} = ${form}`]);
});

test('cents alone are an amount, of a currency that nobody told', () => {
  expect(found('You owe me 50 cents')).toEqual(['amount:50 cents']);
  expect(found('Das sind 99 ct', 'de')).toEqual(['amount:99 ct']);
  expect(found('A stone of 2 ct')).toEqual([]);
});

test.each(['1z999aa10123456784', '1Z 999 AA1 01 2345 6784'])('a parcel’s number is found as people type it: %s', (number) => {
  expect(found(`It is ${number}, thanks`)).toEqual([`tracking:${number}`]);
});

test.each([
  'Galaxy S23 Ultra', 'Galaxy Tab S8', 'Galaxy Z Flip 5', 'Pixel 8 Pro', 'Pixel 8a', 'ThinkPad X1 Carbon Gen 9', 'ThinkPad T14', 'XPS 13', 'Surface Pro 9', 'Surface Laptop Go 3', 'Huawei P30 Pro', 'Xiaomi Redmi Note 12', 'Redmi Note 12 Pro', 'Huawei', 'RTX-4090',
])('a device is named in full: %s', (device) => {
  expect(found(`My ${device} does not start`)).toEqual([`device:${device}`]);
});

test('a norm is no order, and a plain word no device', () => {
  expect(found('It has ISO-9001 and EN-60335. The surface book is scratched, a galaxy of 3 stars.')).toEqual([]);
  expect(found('My number is TC-20977')).toEqual(['order:TC-20977']);
});

test('no length of a hostile message holds the reader up', () => {
  const spent = countProcessorTime();
  for (const word of ['order', 'error', 'account id', 'serial', 'shows code', 'Huawei', '1Z']) for (const filled of [word + ' '.repeat(20_000), `${word} `.repeat(3000), `${word}-`.repeat(3000)]) found(`${filled}x`);
  expect(spent()).toBeLessThan(3000);
});
