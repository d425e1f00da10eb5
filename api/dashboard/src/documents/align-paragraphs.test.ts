import { expect, test } from 'vitest';
import { alignParagraphs } from './align-paragraphs.ts';

test('a paragraph that was replaced stands beside its replacement, one that came or went alone', () => {
  expect(alignParagraphs('Same.\n\nThirty days.\n\nGone.\n\nEnd.', 'Same.\n\nSixty days.\n\nEnd.\n\nNew.')).toEqual([
    { before: 'Same.', after: 'Same.', isSame: true },
    { before: 'Thirty days.', after: 'Sixty days.', isSame: false },
    { before: 'Gone.', after: '', isSame: false },
    { before: 'End.', after: 'End.', isSame: true },
    { before: '', after: 'New.', isSame: false },
  ]);
});
