import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { isNegated } from './is-negated.ts';
import { isSpokenAt } from './is-spoken-at.ts';
import { phrasePattern } from './phrase-pattern.ts';
import { portuguese } from './portuguese.ts';
import type { Signal, SignalWords } from './signal-words.ts';
import { spanish } from './spanish.ts';
import type { SpokenWords } from './spoken-words.ts';

/** Words that signal something, as they stand in the message. */
export interface FoundSignal {
  readonly messageId: string;
  readonly quote: string;
}

const languages: ReadonlyMap<string, SignalWords> = new Map([['en', english], ['de', german], ['fr', french], ['es', spanish], ['pt', portuguese]]);
const patterns = new Map<string, RegExp>();
/** These say "not" themselves. */
const saysNot: ReadonlySet<Signal> = new Set<Signal>(['still', 'again']);
const known: ReadonlySet<string> = new Set(languages.keys());

/** The first words of the customer that carry a signal, English or in the language they stand in; what is denied or only quoted does not count. */
export function findSignal(signal: Signal, words: readonly SpokenWords[]): FoundSignal | undefined {
  for (const one of words) {
    for (const [language, phrases] of languages) {
      const found = findPhrase(patternOf(signal, language, phrases), [one], saysNot.has(signal), language === 'en' ? undefined : (at) => isSpokenAt(one, language, at, known));
      if (found) return found;
    }
  }
  return undefined;
}

/** Whether words that carry a signal stand in a folded text and are denied: "I don't need a manager". */
export function deniesSignal(signal: Signal, folded: string): boolean {
  return [...languages].some(([language, phrases]) => [...folded.matchAll(patternOf(signal, language, phrases))].some(({ index, 0: found }) => isNegated(folded, index, index + found.length)));
}

function patternOf(signal: Signal, language: string, phrases: SignalWords): RegExp {
  const key = `${signal} ${language}`;
  let pattern = patterns.get(key);
  if (!pattern) patterns.set(key, pattern = phrasePattern(phrases[signal]));
  return pattern;
}

/** The first words that fit a pattern on folded text. */
export function findPhrase(pattern: RegExp, words: readonly SpokenWords[], mayDeny: boolean, counts: (at: number) => boolean = () => true): FoundSignal | undefined {
  for (const { messageId, text, folded } of words) {
    for (const match of folded.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if ((mayDeny || !isNegated(folded, match.index, end)) && counts(match.index)) return { messageId, quote: text.slice(match.index, end) };
    }
  }
  return undefined;
}
