import type { SentenceSpan } from '../../text/sentences.ts';
import { english } from './english.ts';
import { findAmounts } from './find-amounts.ts';
import { german } from './german.ts';
import type { FoundPromise, PromiseLanguage } from './promise.ts';

const languages: readonly PromiseLanguage[] = [english, german];
const QUOTED = /^\s*>|^["“„«'‘].*["”“»'’][.!]?$/su;
/** Longer runs without an end are no sentence; they are judged piece by piece. */
const LONGEST_SENTENCE = 1_500;

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
      for (const language of languages) if (language.topic.test(piece)) found.push(...promisesIn(piece, sentence.start + offset, index, language));
    }
  });
  return found;
}

function promisesIn(text: string, at: number, sentence: number, language: PromiseLanguage): FoundPromise[] {
  if (/\?["”')\]]*\s*(?:\p{Extended_Pictographic}|$)/u.test(text)) return [];
  const plain = text.replace(language.courtesy, (words) => ' '.repeat(words.length));
  const isConditional = language.condition.test(plain);
  const amounts = findAmounts(text);
  return language.promises.flatMap(([kind, pattern]) => [...plain.matchAll(pattern)].flatMap((match) => {
    const start = match.index;
    const end = start + match[0].trimEnd().length;
    const isDenied = language.blocker.test(withoutOwnNegation(clauseUpTo(plain, start, end, language)));
    return isDenied ? [] : [{ kind, start: at + start, end: at + end, sentence, isConditional, amounts }];
  }));
}

/** From the last break before the promise to its end. */
function clauseUpTo(text: string, start: number, end: number, { clauseBreak }: PromiseLanguage): string {
  const before = text.slice(Math.max(0, start - 60), start).split(clauseBreak).at(-1) ?? '';
  return before + text.slice(start, end);
}

/** Words that deny a charge do not deny the promise. */
function withoutOwnNegation(clause: string): string {
  return clause
    .replace(/\b(?:won['’]?t|will\s+not|not|never)\s+(?:be\s+)?(?:charged?|billed?)\b|\byou\s+(?:won['’]?t|don['’]?t|will\s+not|do\s+not)\s+(?:have|need)\s+to\s+pay|\bowe\s+(?:us\s+)?nothing|\bno\s+later\s+than|\bwould\s+(?:like|love)\s+to(?=\s+(?:offer|give|send|refund|issue|provide|credit|extend))|\b(?:no|without(?:\s+an?y?)?)\s+(?:\w+\s+){0,2}?(?:charge|cost|fee)s?\b/giu, ' ')
    .replace(/(?<!\p{L})(?:ohne\s+\p{L}+|keine\s+(?:weiteren\s+|zusätzlichen\s+)?kosten|noch\s+heute)/giu, ' ');
}
