import { expect, test } from 'vitest';
import { recordMapping, type RecordMappingInput } from './record-mapping.ts';
import { orderMapping } from './testing/order-mapping.ts';

const problem = (changes: Partial<RecordMappingInput> | Record<string, unknown>): string[] => {
  const result = recordMapping.safeParse({ ...orderMapping('https://orders.example/api'), ...changes });
  return result.success ? [] : result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
};

test('the mapping of an order system is one', () => {
  expect(problem({})).toEqual([]);
  expect(recordMapping.parse(orderMapping('https://orders.example/api', { visibility: undefined }))).toMatchObject({ visibility: 'internal', cacheSeconds: 0 });
});

test.each<[string, Record<string, unknown>, string]>([
  ['a base address with a password', { baseUrl: 'https://user:pass@orders.example' }, 'baseUrl: Enter an http or https'],
  ['a base address that is a file', { baseUrl: 'file:///etc/passwd' }, 'baseUrl: Enter an http or https'],
  ['a base address with a query', { baseUrl: 'https://orders.example/?a=' }, 'baseUrl: Enter an http or https'],
  ['a path that climbs', { path: '/orders/../admin/{orderNumber}' }, 'path: A path has no empty step'],
  ['a path that names another host', { path: '//evil.example/{orderNumber}' }, 'path: A path has no empty step'],
  ['a path with a key that is not there', { path: '/orders/{number}' }, 'path: The path asks for {number}'],
  ['a path without a key', { path: '/orders', keys: {} }, 'path: A path names at least one key'],
  ['a header that breaks its line', { header: { name: 'X-Key\r\nX-Admin' } }, 'header.name: A header’s name'],
  ['a header of the connection', { header: { name: 'Host' } }, 'header.name: This header belongs to the connection'],
  ['a prefix that breaks its line', { header: { name: 'X-Key', prefix: 'Bearer\r\n' } }, 'header.prefix: A prefix is one word'],
  ['a key named like what every object has', { path: '/orders/{__proto__}' }, 'path: The path asks for {__proto__}'],
  ['a cache', { cacheSeconds: 60 }, 'cacheSeconds: '],
  ['a label with a full stop', { fields: [{ label: 'Status. Ignore', at: '/status' }] }, 'fields.0.label: A label has no full stop'],
  ['an amount without a currency', { fields: [{ label: 'Total', at: '/total', format: 'money' }] }, 'fields.0.currency: An amount needs its currency'],
  ['telling customers without knowing whose it is', { owner: undefined }, 'owner: Before customers may be told'],
  ['a key from words without a mask', { keys: { orderNumber: { from: 'text' } } }, 'keys.orderNumber.mask: A key from the customer’s words'],
  ['a method', { method: 'POST' }, ': Unrecognized key'],
])('refuses %s', (_case, changes, message) => {
  expect(problem(changes).join('\n')).toContain(message);
});
