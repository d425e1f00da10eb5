import { expect, test } from 'vitest';
import { textKey } from './text-key.ts';

test.each([
  ['Where is my oar?', 'where is  my oar'], ['Où est ma rame ?', 'OÙ EST MA RAME'], ['¿Dónde está el remo?', 'dónde está el remo'], ['[EMAIL_1] hat kein Ruder', 'hat kein Ruder [EMAIL_1]'], ['ﬁx my oar', 'fix my oar'],
])('“%s” and “%s” say the same', (one, other) => {
  expect(textKey(one)).toBe(textKey(other));
});

test.each([
  ['The pump shows E17', 'The pump shows E18'], ['O remo é novo', 'O remo e novo'], ['I want it', 'I don’t want it'], ['???', '!!!'], ['[EMAIL_1]', '[PHONE_1]'],
])('“%s” and “%s” do not', (one, other) => {
  expect(textKey(one)).not.toBe(textKey(other));
});

test('a long text of signs takes no longer than any other', () => {
  const began = performance.now();
  for (const signs of ['[', '[A', '[A_', '_1', '\u0301', '. ']) textKey(signs.repeat(200_000));
  expect(performance.now() - began).toBeLessThan(3000);
});
