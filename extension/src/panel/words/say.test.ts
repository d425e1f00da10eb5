import { expect, it } from 'vitest';
import { formatNumber, formatPercent } from './format-number.ts';
import { readerLocale } from './reader-locale.ts';
import { sayAround } from './say-around.ts';
import { say } from './say.ts';

it('says a sentence with what belongs into it', () => expect(say('notice.tryingIn', { seconds: 12 })).toBe('Can’t reach Countersign. Trying again in 12 s.'));

it.each([[1, 'Insert leaves out 1 sentence.'], [2, 'Insert leaves out 2 sentences.']])('counts %d sentences', (count, text) => expect(say('draft.leavesOut', count)).toBe(text));

it('leaves a place in a sentence for what is drawn there', () => expect(sayAround((keys) => say('bar.insertedUndo', { keys }))).toEqual(['Inserted. Undo in the reply with ', '']));

it('writes numbers as the reader does', () => {
  expect(readerLocale()).toBe('en-GB');
  expect(formatNumber(20_000)).toBe('20,000');
  expect(formatPercent(0.91)).toBe('91%');
});
