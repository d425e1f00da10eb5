import { escapePattern } from '../../text/escape-pattern.ts';
import type { DetectorType } from './detector.ts';

/** Endings of nouns, verbs and adjectives in the five languages. A word that ends in a vowel or an "e" may lose it before them. */
const ENDINGS = "(?:'?s|e[nrsmd]?|es|d|ing|er[ns]?|ern|st|t|ed|[aoi]s?|x|ées?|és?|ado|ada|ando|iendo|ção|ções|n)?";
const shortestInflected = 4;

/** Words that must not be said: whole words, any run of blanks, straight and curly quotes alike; `*` at a word's end takes any ending. */
export const phrase: DetectorType<'phrase'> = {
  kind: 'policy',
  place: 'local',
  compile: ({ phrases, matchCase, inflected }) => {
    const pattern = new RegExp(phrases.map((words) => `${/^[\p{L}\p{N}]/u.test(words) ? '(?<![\\p{L}\\p{N}])' : ''}${toPattern(words, inflected && !matchCase)}${/[\p{L}\p{N}]$/u.test(words) ? '(?![\\p{L}\\p{N}])' : ''}`).join('|'), matchCase ? 'gu' : 'giu');
    return ({ text }) => [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length, explanation: `The text says “${match[0].replace(/\s+/g, ' ')}”.` }));
  },
};

function toPattern(words: string, inflected: boolean): string {
  return escapePattern(words.normalize('NFC').trim())
    .replace(/(?<![\p{L}\p{N}])\p{L}+(?!\\\*|[\p{L}\p{N}'’])/gu, (one) => (inflected && one.length >= shortestInflected ? `${one.replace(/[aeo]$/iu, '(?:$&)?')}${ENDINGS}` : one))
    .replace(/\\\*/g, '\\p{L}{0,30}')
    .replace(/['’‘]/g, "['’‘]")
    .replace(/["“”„]/g, '["“”„]')
    .replace(/\s+/g, '[\\s\\u00a0]{1,20}');
}
