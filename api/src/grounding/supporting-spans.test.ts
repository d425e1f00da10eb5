import { expect, test } from 'vitest';
import { judgeSentence } from './judge-sentence.ts';

const text = 'Every battery is covered for 24 months from delivery. If a battery fails within this time, we replace it free of charge. Call us on weekdays.';

/** The words of the passage that a supported sentence rests on. */
function wordsFor(sentence: string, passage = text, language = 'en'): string[] {
  const judged = judgeSentence(sentence, [{ id: 'warranty#1', heading: 'Battery warranty\nWhat is covered', text: passage }], '', { language, scorer: () => 1 });
  return judged.support.flatMap(({ passageId, spans }) => spans.map(({ start, end }) => `${passageId}: ${passage.slice(start, end)}`));
}

test('a quoted sentence rests on its own words', () => {
  expect(wordsFor('Call us on weekdays.')).toEqual(['warranty#1: Call us on weekdays']);
});

test('a reworded one rests on the stretches that say the same, not on the rest of the passage', () => {
  const words = wordsFor('If your battery fails within 24 months, we replace it free of charge.');
  expect(words).toEqual(['warranty#1: battery fails within this time, we replace it free of charge']);
});

test('places count UTF-16 units, whatever stands before', () => {
  expect(wordsFor('We replace the battery free of charge.', `🔋🔋 Grüße! ${text}`)[0]).toContain('replace it free of charge');
});

test('a language written without blanks has its words found too', () => {
  expect(wordsFor('配送後30日以内に返品できます。', '商品は配送後30日以内に返品できます。送料は無料です。', 'ja').join()).toContain('返品できます');
});

test('what no passage carries rests on no words', () => {
  expect(wordsFor('Every battery is covered for 36 months from delivery.')).toEqual([]);
});
