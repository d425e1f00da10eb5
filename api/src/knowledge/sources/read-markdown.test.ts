import { expect, test } from 'vitest';
import { readMarkdown } from './read-markdown.ts';

test('reads front matter and text', () => {
  const text = '---\nid: kb-returns\ntitle: "Returns: how they work"\nvisibility: internal\nupdated: 2026-10-01\n---\n# Returns\r\n\r\nSend it back.\n';
  expect(readMarkdown(text, 'returns.md')).toEqual({
    id: 'kb-returns', title: 'Returns: how they work', visibility: 'internal', updated: '2026-10-01', body: '# Returns\n\nSend it back.',
  });
});

test('a file without front matter is public and named after itself', () => {
  expect(readMarkdown('Opening hours\n\nWe open at 9.', 'help/opening-hours.md')).toEqual({
    id: 'opening-hours', title: 'opening-hours', visibility: 'public', updated: '', body: 'Opening hours\n\nWe open at 9.',
  });
});

test('a missing title is taken from the first heading', () => {
  expect(readMarkdown('---\nid: 7\n---\n\n## Pairing a lamp ##\ntext', 'x.md')).toMatchObject({ id: '7', title: 'Pairing a lamp' });
});

test('a title with a bare colon is read as it stands', () => {
  expect(readMarkdown('---\nid: a\ntitle: Refunds: how long they take\nupdated: 2026-01-02\n---\nText', 'a.md')).toMatchObject({ title: 'Refunds: how long they take', updated: '2026-01-02' });
});

test('a horizontal rule in the text is not front matter', () => {
  expect(readMarkdown('Text\n\n---\nid: no\n---\n', 'a.md').id).toBe('a');
});

test('empty front matter is allowed', () => {
  expect(readMarkdown('---\n---\nText', 'a.md')).toMatchObject({ id: 'a', body: 'Text' });
});

test.each([
  ['an unknown visibility', '---\nid: a\nvisibility: secret\n---\n', /^bad\.md: visibility: /],
  ['broken YAML', '---\nid: [a\n---\n', /^bad\.md: front matter cannot be read/],
  ['a list as front matter', '---\n- a\n---\n', /^bad\.md: /],
])('%s is refused with the name of the file', (_name, text, message) => {
  expect(() => readMarkdown(text, 'bad.md')).toThrow(message);
});
