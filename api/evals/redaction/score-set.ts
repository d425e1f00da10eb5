import { characterScores, countCharacters } from './character-scores.ts';
import type { Finder } from './finders.ts';
import type { WantedText } from './labelled-sets.ts';

/** What marking a set came to. */
export interface SetScore {
  readonly precision: number;
  readonly recall: number;
  readonly f2: number;
  /** Share of texts in which anything was marked. */
  readonly changed: number;
  /** Of the wanted stretches of each type: how many, and how many were marked whole. */
  readonly byType: ReadonlyMap<string, { wanted: number; whole: number }>;
  readonly n: number;
}

/** Marks every text of a set with the finder of its group. */
export function scoreSet(texts: readonly WantedText[], finderOf: (group: string) => Finder, showMisses: boolean): SetScore {
  const counts = { right: 0, spare: 0, missed: 0 };
  const byType = new Map<string, { wanted: number; whole: number }>();
  let changed = 0;
  for (const { text, group, wanted } of texts) {
    const spans = finderOf(group)(text);
    if (spans.length > 0) changed++;
    countCharacters(text, wanted, spans, counts);
    for (const { type, start, end } of wanted) {
      const score = byType.get(type) ?? { wanted: 0, whole: 0 };
      byType.set(type, score);
      score.wanted++;
      if (spans.some((span) => span.start <= start && span.end >= end)) score.whole++;
      else if (showMisses) console.log('MISSED', type, text.slice(start, end), '|', text.slice(Math.max(0, start - 30), end + 10).replace(/\s+/g, ' '));
    }
    if (showMisses) for (const span of spans.filter(({ start, end }) => !wanted.some((one) => one.start < end && start < one.end))) console.log('SPARE', text.slice(span.start, span.end), '|', text.slice(Math.max(0, span.start - 30), span.end + 10).replace(/\s+/g, ' '));
  }
  return { ...characterScores(counts), changed: changed / texts.length, byType, n: texts.length };
}
