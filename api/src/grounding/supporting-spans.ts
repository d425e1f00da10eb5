import type { Span } from '@countersign/shared/assist/passage-support';
import type { PassageSentence } from './passage-sentences.ts';
import { placedWords, type PlacedWord } from './placed-words.ts';

const LEAST_SCORE = 0.2;
const WIDEST_GAP = 3;
const FEWEST_WORDS = 2;

/** The stretches of a passage that say what a claim says: in its sentences at least half as close as the closest one, from word to word that the claim has too. `stems` are the claim’s, and those that can mean the same. */
export function supportingSpans(stems: ReadonlySet<string>, sentences: readonly PassageSentence[], language: string): Span[] {
  const scores = sentences.map((sentence) => shared(sentence.stems, stems) / Math.sqrt(Math.max(1, sentence.stems.size * stems.size)));
  const best = Math.max(0, ...scores);
  if (best === 0) return [];
  const close = sentences.filter((_, at) => scores[at]! >= Math.max(best / 2, Math.min(best, LEAST_SCORE)));
  const stretches = close.flatMap((sentence) => stretchesOf(placedWords(sentence, language), stems));
  const most = Math.max(0, ...stretches.map(({ held }) => held));
  return stretches.filter(({ held }) => held >= Math.min(most, FEWEST_WORDS)).map(({ start, end }) => ({ start, end }));
}

function stretchesOf(words: readonly PlacedWord[], stems: ReadonlySet<string>): (Span & { held: number })[] {
  const stretches: (Span & { held: number; last: number })[] = [];
  words.forEach((word, at) => {
    if (word.stems.length === 0 || word.stems.filter((stem) => stems.has(stem)).length * 2 < word.stems.length) return;
    const open = stretches.at(-1);
    if (open === undefined || at - open.last - 1 > WIDEST_GAP) stretches.push({ start: word.start, end: word.end, held: 1, last: at });
    else Object.assign(open, { end: word.end, held: open.held + 1, last: at });
  });
  return stretches;
}

function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...one].filter((stem) => other.has(stem)).length;
}
