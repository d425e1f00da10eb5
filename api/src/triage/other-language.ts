import { countSmallWords, type KnownLanguage } from '@countersign/shared/policy/words/count-small-words';
import { sureLanguage } from './sure-language.ts';

const KNOWN: ReadonlySet<string> = new Set<KnownLanguage>(['en', 'de', 'fr', 'es', 'pt']);
/** A reply may quote what a screen says in its own language. */
const QUOTED = /["“„«][^"“”„«»]*["“”»]/gu;
const FEWEST_LETTERS = 25;

/** The language a sentence is surely written in where that is not `wanted`; `undefined` where it is, or is too short or mixed to say so. */
export function otherLanguage(sentence: string, wanted: string): string | undefined {
  const text = sentence.replace(QUOTED, ' ');
  if ((text.match(/\p{L}/gu)?.length ?? 0) < FEWEST_LETTERS) return undefined;
  const found = sureLanguage(text, wanted);
  if (found === undefined || found === wanted) return undefined;
  const small = (language: string): number => (KNOWN.has(language) ? countSmallWords(text, language as KnownLanguage) : 1);
  return small(found) > 0 && (!KNOWN.has(wanted) || small(wanted) < Math.max(1, small(found))) ? found : undefined;
}
