import { splitSentences } from '@countersign/shared/text/sentences';
import { detectLanguage } from './detect-language.ts';

const MOST_CHARACTERS = 3000;
/** Shorter pieces are read together with the next, and at the end with the last one. */
const FEWEST_LETTERS = 28;
/** What a second language must have to be believed. */
const LEAST_SHARE = 0.15;
const LEAST_LETTERS = 30;
const LEAST_CONFIDENCE = 0.45;

/** The languages of a text by their share of its letters, most first; `main` alone where the text is short or in one language. */
export function detectLanguages(text: string, main: string): { language: string; share: number }[] {
  const letters = new Map<string, number>();
  for (const piece of pieces(text.slice(0, MOST_CHARACTERS))) {
    const count = lettersIn(piece);
    const found = count < FEWEST_LETTERS ? undefined : detectLanguage(piece, main);
    const language = found && found.confidence >= LEAST_CONFIDENCE ? found.language : main;
    letters.set(language, (letters.get(language) ?? 0) + count);
  }
  const total = [...letters.values()].reduce((sum, count) => sum + count, 0);
  if (total === 0) return [];
  const kept = [...letters].filter(([language, count]) => language === main || (count / total >= LEAST_SHARE && count >= LEAST_LETTERS));
  const sum = kept.reduce((all, [, count]) => all + count, 0);
  return sum === 0 ? [{ language: main, share: 1 }] : kept.map(([language, count]) => ({ language, share: Number((count / sum).toFixed(2)) })).sort((one, other) => other.share - one.share);
}

function pieces(text: string): string[] {
  const joined: string[] = [];
  let open = '';
  for (const { text: sentence } of splitSentences(text)) {
    open = open === '' ? sentence : `${open} ${sentence}`;
    if (lettersIn(open) < FEWEST_LETTERS) continue;
    joined.push(open);
    open = '';
  }
  return open === '' ? joined : [...joined, open];
}

function lettersIn(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}
