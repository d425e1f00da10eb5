import { escapePattern } from '../../text/escape-pattern.ts';
import type { DetectorType } from './detector.ts';

/** Endings of nouns, verbs and adjectives in the five languages. Those that begin with a vowel may take the place of the vowel a word ends in. */
const AFTER_VOWEL = 'e[nrsmd]?|es|ing|er[ns]?|ern|ed|[aoi]s?|ées?|és?|ado|ada|ando|iendo|ção|ções';
const ENDINGS = `(?:'?s|d|st|t|x|n|${AFTER_VOWEL})?`;
/** "Rabatte" is "Rabatt" too; a shorter word without its end is another one: "note" and "not", "care" and "car". */
const shortestWithoutEnd = 7;
const shortestInflected = 4;

/** Words that must not be said: whole words, any run of blanks, straight and curly quotes alike; `*` at a word's end takes any ending. */
export const phrase: DetectorType<'phrase'> = {
  kind: 'policy',
  place: 'local',
  compile: ({ phrases, matchCase, inflected }) => {
    const said = phrases.map((words) => words.trim()).filter((words) => /[^\s*]/.test(words));
    if (said.length === 0) return () => [];
    const pattern = new RegExp(said.map((words) => `${/^[\p{L}\p{N}]/u.test(words) ? '(?<![\\p{L}\\p{N}])' : ''}${toPattern(words, inflected && !matchCase)}${/[\p{L}\p{N}]$/u.test(words) ? '(?![\\p{L}\\p{N}])' : ''}`).join('|'), matchCase ? 'gu' : 'giu');
    return ({ text }) => [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length, explanation: `The text says “${match[0].replace(/\s+/g, ' ')}”.` }));
  },
};

function toPattern(words: string, inflected: boolean): string {
  return escapePattern(words.normalize('NFC'))
    .replace(/(?<![\p{L}\p{N}])\p{L}+(?!\\\*|[\p{L}\p{N}'’])/gu, (one) => (inflected && one.length >= shortestInflected ? inflections(one) : one))
    .replace(/[-‐‑]/g, '[-‐‑]')
    .replace(/\\\*/g, '\\p{L}{0,30}')
    .replace(/['’‘]/g, "['’‘]")
    .replace(/["“”„]/g, '["“”„]')
    .replace(/\s+/g, '[\\s\\u00a0]{1,20}');
}

function inflections(word: string): string {
  if (!/[aeo]$/iu.test(word)) return `${word}${ENDINGS}`;
  return `(?:${word}${ENDINGS}|${word.slice(0, -1)}(?:${AFTER_VOWEL})${word.length < shortestWithoutEnd ? '' : '?'})`;
}
