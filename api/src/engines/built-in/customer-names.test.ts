import { expect, test } from 'vitest';
import { customerNames } from './customer-names.ts';

test.each([
  ['Maya Lindqvist', 'Maya'],
  ['MAYA LINDQVIST', 'Maya'],
  ['Lindqvist, Maya', 'Maya'],
  ['Dr. Jean-Luc Moreau', 'Jean-Luc'],
  ['anne o’neill', 'Anne'],
  ['maya@mail.example', ''],
  ['Customer 4411', ''],
  ['<b>Maya</b>', ''],
  ['', ''],
  ['Support Team', ''],
  ['J. Smith', ''],
])('%s is greeted as “%s”', (name, first) => {
  expect(customerNames(name).first).toBe(first);
});
