import { emojiEmotion } from 'emoji-emotion';
import { moodOfWord } from '../words/mood-of-word.ts';
import { wordVectors } from '../words/word-vectors.ts';
import { placesOfWord } from './places-of-word.ts';

/** How many numbers a tone has. */
export const TONE_NUMBERS = 7;

const MOST_CHARACTERS = 2400;
const SIGN = /\p{L}[\p{L}\p{M}']*|\p{Extended_Pictographic}|[:;]-?[()d]/gu;
/** “Die” and “gift” mean no harm in German: where fewer words than these are English, nothing is said of the tone. */
const LEAST_KNOWN = 0.7;
const NEGATION = /n't$|^(?:not|no|never|cannot|without|hardly)$/;
const NEGATION_REACHES = 3;
const NEGATED = -0.7;
const STRONGEST = 5;
/** How much of a sum is half as much as can be; the greater for both sides together, after VADER (Hutto, Gilbert, 2014). */
const HALF = 4;
const EVEN = 15;

/** Whether an emoji is asked to be drawn in colours is no part of it. */
const emoji = new Map(emojiEmotion.map(({ emoji: sign, polarity }) => [sign.replace('\uFE0F', ''), polarity]));

/**
 * How well or ill the words of an English text are meant, by what people said of each (AFINN: Nielsen, 2011) and what is negated turned round: the good and
 * the bad of all, their balance, the best, the worst, the last and the first. All are 0 where nothing is known.
 */
export function toneOf(text: string): Float32Array {
  const signs = text.slice(0, MOST_CHARACTERS).normalize('NFC').toLowerCase().replaceAll('’', "'").match(SIGN) ?? [];
  const meant = isEnglish(signs) ? signs.flatMap((_, at) => valueAt(signs, at) || []) : [];
  const good = meant.reduce((sum, value) => sum + Math.max(0, value), 0);
  const bad = meant.reduce((sum, value) => sum - Math.min(0, value), 0);
  const balance = good - bad;
  return Float32Array.of(good / (good + HALF), bad / (bad + HALF), balance / Math.sqrt(balance * balance + EVEN), Math.max(0, ...meant) / STRONGEST, Math.min(0, ...meant) / STRONGEST, (meant.at(-1) ?? 0) / STRONGEST, (meant[0] ?? 0) / STRONGEST);
}

function isEnglish(signs: readonly string[]): boolean {
  const vectors = wordVectors();
  const words = signs.filter((sign) => /^\p{L}/u.test(sign));
  return words.filter((word) => placesOfWord(word, vectors).length > 0).length >= LEAST_KNOWN * words.length;
}

function valueAt(signs: readonly string[], at: number): number {
  const value = valueOf(signs[at]!);
  return value !== 0 && signs.slice(Math.max(0, at - NEGATION_REACHES), at).some((before) => NEGATION.test(before)) ? value * NEGATED : value;
}

function valueOf(sign: string): number {
  if (/^[:;]/.test(sign)) return sign.endsWith('(') ? -2 : 2;
  return emoji.get(sign) ?? moodOfWord(sign);
}
