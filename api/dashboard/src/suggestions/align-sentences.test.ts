import { expect, test } from 'vitest';
import { alignSentences } from './align-sentences.ts';
import { nameEdit } from './name-edit.ts';

test('puts a changed sentence beside the one it came from, and an added one alone', () => {
  const draft = 'Charge the battery indoors. It takes four hours. Kind regards, Lena';
  const sent = 'Charge the battery indoors. I have called the workshop for you. It takes five hours. Kind regards, Lena';
  expect(alignSentences(draft, sent)).toEqual([
    { draft: 'Charge the battery indoors.', sent: 'Charge the battery indoors.' },
    { draft: '', sent: 'I have called the workshop for you.' },
    { draft: 'It takes four hours.', sent: 'It takes five hours.' },
    { draft: 'Kind regards, Lena', sent: 'Kind regards, Lena' },
  ]);
});

test('shows a reply that has nothing of the draft as left out and added', () => {
  expect(alignSentences('Return it within 30 days.', 'Call us tomorrow.')).toEqual([
    { draft: 'Return it within 30 days.', sent: '' },
    { draft: '', sent: 'Call us tomorrow.' },
  ]);
});

test.each([
  ['Return it within 30 days.', 'Return it within 14 days.', 'Number changed'],
  ['Return it in its box within a month, if you can.', 'Return it within a month.', 'Shorter'],
  ['Return it.', 'Return it, and add the form that came with it.', 'Longer'],
  ['It starts with TB.', 'It begins with TB.', 'Reworded'],
  ['', 'Call us.', 'Added'],
  ['Call us.', '', 'Left out'],
  ['Call us.', 'Call us.', ''],
])('names the edit from "%s" to "%s"', (draft, sent, name) => {
  expect(nameEdit({ draft, sent })).toBe(name);
});
