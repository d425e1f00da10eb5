import { expect, test } from 'vitest';
import { composedText } from './composed-text.ts';

test.each(['Wir zahlen es zurück.', '👍🏽 zurück 👩‍👩‍👧', 'r\u00e9pondre\u0301 zuru\u0308ck', '\u200bzu\u00adru\u0308\u00adck\ufeff', 'a\u0301\u0323 zurück', '\u0301zurück'])('every word of %j is found where it was written', (written) => {
  const { text, spanOf } = composedText(written);
  const at = text.indexOf('zurück');
  const { start, end } = spanOf(at, at < 0 ? at : at + 'zurück'.length);
  if (at < 0) expect(written).not.toContain('ck');
  else expect(written.slice(start, end).replace(/\u00AD/g, '').normalize('NFC')).toBe('zurück');
});

test('a place behind the last sign is the end of what was written', () => {
  expect(composedText('u\u0308 ').spanOf(2, 2)).toEqual({ start: 3, end: 3 });
});
