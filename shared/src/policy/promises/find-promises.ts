import type { SentenceSpan } from '../../text/sentences.ts';
import { countSmallWords } from '../words/count-small-words.ts';
import { english } from './english.ts';
import { findAmounts } from './find-amounts.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { portuguese } from './portuguese.ts';
import type { FoundPromise, PromiseLanguage } from './promise.ts';
import { spanish } from './spanish.ts';

const languages: readonly PromiseLanguage[] = [english, german, french, spanish, portuguese];
const QUOTED = /^\s*>|^["“„«'‘].*["”“»'’][.!]?$|^(?:[«„“][^»”]*|"[^"]*)$/su;
/** What somebody said, in quotes: after "You wrote:" to the end of the sentence where the quote goes on, or within it. */
const SAID = /(?<=:\s*)["„“«].*$|(?<![\p{L}\p{N}])(?:"(?=\S)[^"]*"|„[^“”"]*[“”"]|“[^”]*”|«[^»]*»)/gsu;
/** Longer runs without an end are no sentence; they are judged piece by piece. */
const LONGEST_SENTENCE = 1_500;
/** A denial further before the promise than this speaks of something else. */
const REACH = 60;

/**
 * Promises made in these sentences. A promise needs its maker or receiver and its object together; a sentence that asks,
 * denies, weakens, reports what somebody said, or quotes makes none, and one under a condition is marked as such.
 */
export function findPromises(sentences: readonly SentenceSpan[]): FoundPromise[] {
  const found: FoundPromise[] = [];
  sentences.forEach((sentence, index) => {
    if (QUOTED.test(sentence.text)) return;
    for (let offset = 0; offset < sentence.text.length; offset += LONGEST_SENTENCE) {
      const piece = sentence.text.slice(offset, offset + LONGEST_SENTENCE);
      for (const language of languagesOf(piece)) found.push(...promisesIn(piece, sentence.start + offset, index, language));
    }
  });
  return found;
}

/** Languages with a promise's topic in the text, of which it has the most small words; several where they are level. */
function languagesOf(text: string): PromiseLanguage[] {
  const counted = languages.filter(({ topic }) => topic.test(text)).map((language) => ({ language, count: countSmallWords(text, language.code) }));
  const most = Math.max(...counted.map(({ count }) => count));
  return counted.filter(({ count }) => count === most).map(({ language }) => language);
}

function promisesIn(text: string, at: number, sentence: number, language: PromiseLanguage): FoundPromise[] {
  if (/\?["”')\]]*\s*(?:\p{Extended_Pictographic}|$)/u.test(text)) return [];
  const plain = text.replace(SAID, blanked).replace(language.courtesy, blanked);
  const isConditional = language.condition.test(plain);
  const amounts = findAmounts(text);
  const isAbout = new Map(Object.entries(language.topics ?? {}).map(([kind, topic]) => [kind, topic.test(text)]));
  return language.promises.flatMap(([kind, pattern]) => isAbout.get(kind) === false ? [] : [...plain.matchAll(pattern)].flatMap((match) => {
    const start = match.index;
    const end = start + match[0].trimEnd().length;
    const isDenied = language.blocker.test(clauseUpTo(plain, start, end, language).replace(language.ownNegation, ' '));
    return isDenied ? [] : [{ kind, start: at + start, end: at + end, sentence, isConditional, language: language.code, amounts }];
  }));
}

function blanked(words: string): string {
  return ' '.repeat(words.length);
}

/** From the last break before the promise to its end. */
function clauseUpTo(text: string, start: number, end: number, { clauseBreak }: PromiseLanguage): string {
  const from = Math.max(0, start - REACH);
  const breaks = [...text.slice(from, end).matchAll(clauseBreak)].map((found) => from + found.index + found[0].length).filter((at) => at <= start);
  return text.slice(breaks.at(-1) ?? from, end);
}
