import type { Triage } from '@countersign/shared/assist/triage';
import type { Prediction } from './classify.ts';
import { foldText } from './fold-text.ts';
import { isNegated } from './handover/is-negated.ts';
import { phrasePattern } from './handover/phrase-pattern.ts';
import { isClosing } from './is-closing.ts';
import { isIronic } from './is-ironic.ts';
import { isShouting } from './is-shouting.ts';
import type { Recalled } from './learning/recall.ts';
import { courtesyWords, insultingWords, negativeWords, positiveWords, requestWords, thanksWords } from './mood-words.ts';

/** The mood of one turn. */
export interface Mood {
  readonly sentiment: Triage['sentiment'];
  readonly sentimentConfidence: number;
  /** From -1, bad, to 1, good. */
  readonly value: number;
  /** How upset, 0 to 1: bad mood in strong words. */
  readonly anger: number;
}

/** How many words of each kind speak of a mood. */
interface Signs {
  readonly strong: number;
  readonly good: number;
  readonly insults: number;
  /** 1 where praise is meant ill, and else 0. */
  readonly irony: number;
}

const [negative, positive, insulting, thanks, request, courtesy] = [negativeWords, positiveWords, insultingWords, thanksWords, requestWords, courtesyWords].map(phrasePattern) as [RegExp, RegExp, RegExp, RegExp, RegExp, RegExp];
/** How much of a good mood is left where its words may be mere courtesy, where they stand beside bad ones, and where only bad ones are there. */
const COURTEOUS = 0.3;
const MIXED = 0.7;
const ALONE = 0.4;
/** An insult is as loud as this many strong words. */
const INSULT = 3;
const LONG_NUMBER = /[0-9]{4}/;

/** The customer's mood: strong words, insults and shouting first, then the classifier, neutral where neither is sure. Of a turn like one that was `corrected`, only the words count that the corrected one doesn't have. */
export function judgeSentiment(text: string, predictions: readonly Prediction[], corrected?: Recalled['compared']): Mood {
  const shares = new Map(predictions.map(({ label, confidence }) => [label, confidence]));
  const { strong, good, insults, irony } = corrected ? beyond(signsOf(text), signsOf(corrected.asked), signsOf(corrected.corrected)) : signsOf(text);
  const bad = strong + irony + INSULT * insults;
  const content = shares.get('positive') ?? 0.2;
  const left = irony > 0 ? 0 : good === 0 && foldText(text).search(courtesy) !== -1 ? COURTEOUS : bad === 0 ? 1 : good > 0 ? MIXED : ALONE;
  const calm = bad === 0 && isClosing(foldText(text)) ? shares.get('negative') ?? 0.2 : 0;
  const scores = {
    negative: (shares.get('negative') ?? 0.2) - calm + 0.35 * Math.min(bad, 3),
    neutral: (shares.get('neutral') ?? 0.6) + calm + 0.05 + (bad === 0 ? content * (1 - left) : 0),
    positive: content * left + (bad > 0 ? 0.1 : 0.35) * Math.min(good, 2),
  };
  const sum = scores.negative + scores.neutral + scores.positive;
  const best = (Object.entries(scores) as [Triage['sentiment'], number][]).sort((one, other) => other[1] - one[1])[0]!;
  return {
    sentiment: best[0], sentimentConfidence: round(best[1] / sum), value: round((scores.positive - scores.negative) / sum),
    anger: round(Math.max(0, Math.min(1, 0.6 * (scores.negative / sum) + 0.15 * Math.min(bad, 3) + (insults > 0 ? 0.3 : 0)))),
  };
}

function signsOf(text: string): Signs {
  const folded = foldText(text);
  const insults = count(folded, insulting);
  const strong = count(folded, negative);
  const praise = count(folded, positive);
  const isMerelyPolite = strong + insults > 0 || /\?/.test(text) || LONG_NUMBER.test(text) || folded.search(request) !== -1;
  const irony = isIronic(folded) ? 1 : 0;
  return { insults, irony, strong: strong + (isShouting(text) ? 1 : 0) + (/[!?]{3,}/.test(text) ? 1 : 0), good: irony > 0 ? 0 : praise + (isMerelyPolite ? 0 : Math.min(1, count(folded, thanks))) };
}

/** What was compared may leave sentences out; an insult counts wherever it stands. */
function beyond(all: Signs, asked: Signs, corrected: Signs): Signs {
  return { strong: Math.max(0, asked.strong - corrected.strong), good: Math.max(0, asked.good - corrected.good), insults: Math.max(0, all.insults - corrected.insults), irony: Math.max(0, asked.irony - corrected.irony) };
}

function count(folded: string, pattern: RegExp): number {
  let found = 0;
  for (const match of folded.matchAll(pattern)) if (!isNegated(folded, match.index, match.index + match[0].length)) found += 1;
  return found;
}

function round(value: number): number {
  return Number(value.toFixed(3));
}
