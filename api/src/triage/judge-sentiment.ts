import type { Triage } from '@countersign/shared/assist/triage';
import type { Prediction } from './classify.ts';
import { foldText } from './fold-text.ts';
import { isNegated } from './handover/is-negated.ts';
import { phrasePattern } from './handover/phrase-pattern.ts';
import { isShouting } from './is-shouting.ts';
import { negativeWords, positiveWords } from './mood-words.ts';

/** The mood of one turn. */
export interface Mood {
  readonly sentiment: Triage['sentiment'];
  readonly sentimentConfidence: number;
  /** From -1, bad, to 1, good. */
  readonly value: number;
  /** How upset, 0 to 1: bad mood in strong words. */
  readonly anger: number;
}

const negative = phrasePattern(negativeWords);
const positive = phrasePattern(positiveWords);

/** The customer's mood: strong words and shouting first, then the classifier, neutral where neither is sure. */
export function judgeSentiment(text: string, predictions: readonly Prediction[]): Mood {
  const shares = new Map(predictions.map(({ label, confidence }) => [label, confidence]));
  const folded = foldText(text);
  const bad = count(folded, negative) + (isShouting(text) ? 1 : 0) + (/[!?]{3,}/.test(text) ? 1 : 0);
  const good = count(folded, positive);
  const scores = {
    negative: (shares.get('negative') ?? 0.2) + 0.35 * Math.min(bad, 3),
    neutral: (shares.get('neutral') ?? 0.6) + 0.05,
    positive: (shares.get('positive') ?? 0.2) + (bad > 0 ? 0.1 : 0.3) * Math.min(good, 2),
  };
  const sum = scores.negative + scores.neutral + scores.positive;
  const best = (Object.entries(scores) as [Triage['sentiment'], number][]).sort((one, other) => other[1] - one[1])[0]!;
  return {
    sentiment: best[0], sentimentConfidence: round(best[1] / sum), value: round((scores.positive - scores.negative) / sum),
    anger: round(Math.max(0, Math.min(1, 0.6 * (scores.negative / sum) + 0.15 * Math.min(bad, 3)))),
  };
}

function count(folded: string, pattern: RegExp): number {
  let found = 0;
  for (const match of folded.matchAll(pattern)) if (!isNegated(folded, match.index, match.index + match[0].length)) found += 1;
  return found;
}

function round(value: number): number {
  return Number(value.toFixed(3));
}
