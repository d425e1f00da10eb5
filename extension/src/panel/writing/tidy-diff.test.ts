import { expect, it } from 'vitest';
import { diffWords } from '../sent/diff-words.ts';
import { tidyDiff } from './tidy-diff.ts';

it('tells two wordings that share a word by chance apart as a whole', () => {
  const parts = tidyDiff(diffWords('A reset does not remove the fault for good.', 'Your battery is the problem.'));
  expect(parts.map(({ kind }) => kind)).toEqual(['removed', 'added', 'same']);
});
it('leaves a small change small, and gives each side back', () => {
  const [before, after] = ['We replace the battery within ten days.', 'We replace the battery within five days.'];
  const parts = tidyDiff(diffWords(before, after));
  expect(parts.map(({ text }) => text)).toEqual(['We replace the battery within ', 'ten', 'five', ' days.']);
  expect(parts.filter(({ kind }) => kind !== 'added').map(({ text }) => text).join('')).toBe(before);
});

it('leaves the words alone that follow a sentence which was taken out, though they stood in it too', () => {
  const parts = tidyDiff(diffWords('Hi Ruben,\n\nThank you for writing about “E07 on it”.\n\nE07 means a fault.', 'Hi Ruben,\n\nE07 means a fault.'));
  expect(parts.map(({ kind, text }) => `${kind} ${text}`).join('|')).toMatch(/^same Hi Ruben,\s+\|removed Thank you for writing about “E07 on it”\.\s+\|same E07 \|same means a fault\.$/);
});
