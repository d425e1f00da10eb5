import type { SpokenText } from '../../knowledge/gaps/term-vectors.ts';
import { stopWords } from '../../knowledge/index/stop-words.ts';
import { wordsOf } from '../../knowledge/index/words-of.ts';
import { seedExamples } from '../load-classifiers.ts';

/** The shipped examples as texts in a language: the one most of whose little words they use, else English. */
export function shippedTexts(): SpokenText[] {
  return seedExamples().map(({ text }) => ({ text, language: guessLanguage(wordsOf(text)) }));
}

function guessLanguage(words: readonly string[]): string {
  let best = { language: 'en', hits: 0 };
  for (const [language, little] of Object.entries(stopWords)) {
    const hits = words.filter((word) => little!.has(word)).length;
    if (hits > best.hits) best = { language, hits };
  }
  return best.language;
}
