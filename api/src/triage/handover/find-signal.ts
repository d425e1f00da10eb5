import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { isNegated } from './is-negated.ts';
import { phrasePattern } from './phrase-pattern.ts';
import { portuguese } from './portuguese.ts';
import type { Signal } from './signal-words.ts';
import { spanish } from './spanish.ts';
import type { SpokenWords } from './spoken-words.ts';

/** Words that signal something, as they stand in the message. */
export interface FoundSignal {
  readonly messageId: string;
  readonly quote: string;
}

const patterns = new Map<Signal, RegExp>();
/** These say "not" themselves. */
const saysNot: ReadonlySet<Signal> = new Set<Signal>(['still', 'again']);

/** The first words of the customer that carry a signal, in any of five languages; what is denied or only quoted does not count. */
export function findSignal(signal: Signal, words: readonly SpokenWords[]): FoundSignal | undefined {
  let pattern = patterns.get(signal);
  if (!pattern) patterns.set(signal, pattern = phrasePattern([english, german, french, spanish, portuguese].flatMap((language) => language[signal])));
  return findPhrase(pattern, words, saysNot.has(signal));
}

/** The first words that fit a pattern on folded text. */
export function findPhrase(pattern: RegExp, words: readonly SpokenWords[], mayDeny: boolean): FoundSignal | undefined {
  for (const { messageId, text, folded } of words) {
    for (const match of folded.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (mayDeny || !isNegated(folded, match.index, end)) return { messageId, quote: text.slice(match.index, end) };
    }
  }
  return undefined;
}
