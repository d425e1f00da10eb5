import { expect, test } from 'vitest';
import { findEntities } from './find-entities.ts';

const found = (text: string): string[] => findEntities(text, 'm1').map(({ type, value }) => `${type}:${value}`);

test.each([
  ['Order TC-20977 has not come.', ['order:TC-20977']],
  ['my order number is 5510093, paid €49.90 on 9 November', ['order:5510093', 'amount:€49.90', 'date:9 November']],
  ['Bestellnummer TC-19844 vom 3. Oktober', ['order:TC-19844', 'date:3. Oktober']],
  ['invoice INV-2026-118 is wrong', ['invoice:INV-2026-118']],
  ['tracking 1Z999AA10123456784', ['tracking:1Z999AA10123456784']],
  ['The display says error E07 on my iPhone 14 with iOS 17.2', ['error-code:E07', 'device:iPhone 14', 'device:iOS 17.2']],
  ['serial number: SN48-2231', ['device:SN48-2231']],
  ['See https://shop.example/a?b=1.', ['link:https://shop.example/a?b=1']],
  ['I would like to order two lamps', []],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test('the same thing said twice is named once', () => {
  expect(found('Order TC-1234. I repeat: order TC-1234.')).toEqual(['order:TC-1234']);
});

test('a long run of digits ends quickly', () => {
  const began = performance.now();
  found('1234567890-'.repeat(50_000));
  expect(performance.now() - began).toBeLessThan(1000);
});
