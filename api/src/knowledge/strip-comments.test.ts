import { expect, test } from 'vitest';
import { splitPassages } from './split-passages.ts';
import { stripComments } from './strip-comments.ts';

const document = (body: string) => ({ id: 'lamp', title: 'Lamp', visibility: 'public' as const, updated: '', body });
const cut = (body: string): string[] => splitPassages(document(body)).map(({ start, end }) => body.slice(start, end));

test('every character that is left knows where it stood', () => {
  const markdown = 'One<!-- a -->\r\ntwo 🙂<!-- b\r\n -->three\r<!-- never ends';
  const { text, rawAt } = stripComments(markdown);
  expect(text).toBe('One\ntwo 🙂three\n');
  expect([...text.matchAll(/\w/g)].map(({ index }) => markdown[rawAt(index)]).join('')).toBe('Onetwothree');
});

test('a passage is the part of the document it was cut from, lists, tables and marks included', () => {
  expect(cut('# Lamp\n<!-- draft -->\nIt is **bright**.\n\n## Steps\n1. Plug it in\n   at the wall\n2. Press *on*\n\n## Sizes\n| Size | Watt |\n|---|---|\n| S | 4 |\n')).toEqual([
    'It is **bright**.', '1. Plug it in\n   at the wall\n2. Press *on*', '| S | 4 |',
  ]);
});

test('the parts of a long paragraph stand one after the other', () => {
  const body = `Intro line.\n\n${Array.from({ length: 60 }, (_, at) => `Sentence number ${at} tells of lamp ${at}.`).join(' ')}`;
  const parts = cut(body);
  expect(parts.length).toBeGreaterThan(2);
  expect(parts.join(' ').replace(/\s+/g, ' ')).toBe(body.replace(/\s+/g, ' '));
});

test('an earlier passage with the same words is not taken for a later one', () => {
  expect(splitPassages(document('## A\nThe lamp is bright and warm.\n\n## B\nThe lamp is bright and cold.')).map(({ start }) => start)).toEqual([5, 40]);
});
