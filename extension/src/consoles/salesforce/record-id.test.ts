import { expect, test } from 'vitest';
import { recordId } from './record-id.ts';

test.each([
  ['a0D30000001n7Pi', 'a0D30000001n7PiEAI'],
  ['a01M00000062mPg', 'a01M00000062mPgIAI'],
  ['aaaaaaaaaaaaaaa', 'aaaaaaaaaaaaaaaAAA'],
  ['001M000000qfPyS', '001M000000qfPySIAU'],
  ['001M000000qfPySIAU', '001M000000qfPySIAU'],
  ['001M000000qfPySI', undefined],
  ["001M000000qfPy'", undefined],
  [undefined, undefined],
])('%s has the long form %s', (text, long) => {
  expect(recordId(text)).toBe(long);
});
