import { expect, test } from 'vitest';
import { fewestDigits } from './fewest-digits.ts';

test.each([
  ['\\d{3}\\.?\\d{3}-?\\d{2}', 8], ['HR[AB] ?\\d{1,6}', 1], ['[2-6]\\d{3} ?\\d', 5], ['[A-Z\\d]{9}', 0], ['[\\dX]7', 1], ['ab+\\d*\\d+', 1],
  ['\\d{12}|[A-Z]\\d{2}', 2], ['(?:0[1-9]|[12]\\d|3)[A-Z]', 1], ['\\d{3}(?:-?\\d{3,5})?', 3], ['(?:-\\d{2,8}){2,4}', 4],
  ['(?!000|666)\\d{3}([- ])(?=\\d\\d)\\1\\d{2}', 5], ['\\(\\d{2}\\)', 2], ['', 0],
])('a match of %s holds no fewer digits than %i', (shape, digits) => {
  expect(fewestDigits(shape)).toBe(digits);
});
