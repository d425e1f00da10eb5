import { describe, expect, test } from 'vitest';
import { isKeyValue } from './is-key-value.ts';
import { recordAddress } from './record-address.ts';

const address = (value: string, path = '/orders/{id}', baseUrl = 'https://orders.example/api/') => recordAddress({ baseUrl, path }, new Map([['id', value]]));

test('a value is one step of the path or one value of the query', () => {
  expect(address('TC-20977')).toBe('https://orders.example/api/orders/TC-20977');
  expect(address('a&admin=1#x', '/orders?email={id}')).toBe('https://orders.example/api/orders?email=a%26admin%3D1%23x');
  expect(address('mårta+1@post.example', '/accounts/{id}')).toBe('https://orders.example/api/accounts/m%C3%A5rta%2B1%40post.example');
  expect(address('@evil.example', '/{id}', 'https://orders.example')).toBe('https://orders.example/%40evil.example');
  expect(address('a?admin=1')).toBe('https://orders.example/api/orders/a%3Fadmin%3D1');
  expect(address('%2e%2e')).toBe('https://orders.example/api/orders/%252e%252e');
});

describe('a value that leads elsewhere', () => {
  test.each(['..', '.'])('%s is refused by the address', (value) => {
    expect(() => address(value)).toThrow('leads elsewhere');
  });
  test.each(['..', '.', '../../admin', 'a/b', 'a\\b', 'a..b', 'a b', 'a\tb', 'a\r\nx: y', 'a\u0000', 'a\u202eb', '', 'x'.repeat(101)])('%j is no value', (value) => {
    expect(isKeyValue(value)).toBe(false);
  });
  test.each(['TC-20977', 'marta+1@post.example', '#4711', 'naïve', '%2e%2e'])('%j is one', (value) => {
    expect(isKeyValue(value)).toBe(true);
  });
});
