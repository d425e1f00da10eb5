import type { FoundSource } from '@countersign/shared/assist/source';
import type { Triage } from '@countersign/shared/assist/triage';
import type { MacroMatch } from '@countersign/shared/similar/similar-found';
import { buildFocus, focusShare, focusStems, type Focus } from '../../engines/built-in/focus.ts';
import type { KnowledgeIndex, KnowledgeQuery } from '../index/knowledge-index.ts';
import { stemsOf } from '../index/postings.ts';
import { stemWord } from '../index/stem-word.ts';
import { wordsOf } from '../index/words-of.ts';
import type { UsedMacro } from './macro-survival.ts';

/** A macro must speak of this much of the ticket to be worth a line. */
const LEAST_SHARE = 0.25;
const MOST_TERMS = 4;
/** A word of the macro's title says more about it than one of its text. */
const IN_TITLE = 3;
/** The share of an intent's own words that a macro must hold to be made for it. */
const INTENT_WORDS = 0.5;
/** What being made for the intent, and surviving better or worse than half, add or take at most. */
const INTENT_GAIN = 0.1;
const SURVIVAL_GAIN = 0.2;

/** The prepared reply that fits a ticket best, with its reasons; `null` where none speaks of it. */
export function bestMacro(query: KnowledgeQuery, macros: readonly FoundSource[], triage: Triage, index: KnowledgeIndex, used: ReadonlyMap<string, UsedMacro>): MacroMatch | null {
  const focus = buildFocus(query.parts, triage.language, macros.map(wordsIn), index.rarity);
  const matches = macros.flatMap((source) => {
    const stems = focusStems(wordsIn(source), focus);
    const share = focusShare(stems, focus);
    if (share < LEAST_SHARE) return [];
    const intent = speaksOf(source, triage) ? triage.intentLabel : null;
    const survival = used.get(source.passageId) ?? null;
    const worth = share + source.score + (intent === null ? 0 : INTENT_GAIN) + (survival === null ? 0 : SURVIVAL_GAIN * (survival.share - 0.5));
    return [{ worth, match: { source, terms: termsOf(source, stems, focus), intent, survival } }];
  });
  return matches.sort((one, other) => other.worth - one.worth)[0]?.match ?? null;
}

function speaksOf(source: FoundSource, { intent, intentLabel, language }: Triage): boolean {
  if (intent === 'unknown') return false;
  const wanted = [...new Set(stemsOf(intentLabel, language))];
  const held = new Set(stemsOf(wordsIn(source), language));
  return wanted.length > 0 && wanted.filter((stem) => held.has(stem)).length >= wanted.length * INTENT_WORDS;
}

/** The heaviest words of the ticket that the macro holds, as the macro writes them. */
function termsOf(source: FoundSource, stems: ReadonlySet<string>, focus: Focus): string[] {
  const written = new Map<string, string>();
  for (const word of wordsOf(wordsIn(source))) {
    const stem = stemWord(word, focus.language);
    if (stems.has(stem) && !written.has(stem)) written.set(stem, word);
  }
  const named = focusStems(source.title, focus);
  const weight = (stem: string): number => focus.weights.get(stem)! * (named.has(stem) ? IN_TITLE : 1);
  return [...written].sort(([one], [other]) => weight(other) - weight(one)).slice(0, MOST_TERMS).map(([, word]) => word);
}

function wordsIn({ title, text }: FoundSource): string {
  return `${title}\n${text.replace(/\{\{[^{}]*\}\}/g, ' ')}`;
}
