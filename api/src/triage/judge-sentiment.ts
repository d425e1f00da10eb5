import type { Triage } from '@countersign/shared/assist/triage';
import type { Prediction } from './classify.ts';
import { isShouting } from './handover-reasons.ts';

const negative = /\b(?:terrible|awful|horrible|worst|disgust\w*|ridiculous|unacceptable|appalling|pathetic|useless|furious|angry|outrag\w*|disappoint\w*|frustrat\w*|annoy\w*|fed up|waste of (?:time|money)|rip[- ]?off|never (?:again|buy\w*|us\w* you)|rude|joke|shame(?:ful)?|sick of|hate|unbelievable|enttäusch\w*|unverschämt|frech\w*|ärger\w*|unmöglich|katastroph\w*|inadmissible|scandaleux|déçu\w*|inaceptable|vergüenza|inaccettabile|vergogn\w*|schandalig|teleurgesteld)\b/gi;
const positive = /\b(?:thank you so much|thanks so much|many thanks for|great (?:service|job|help|work|support)|excellent|amazing|awesome|fantastic|wonderful|perfect(?:ly)?|love (?:it|the|my|your)|happy with|very (?:happy|pleased|satisfied)|brilliant|appreciate|super(?:b)?|toll|wunderbar|klasse|merci beaucoup|génial|excelente|perfecto|ottimo|geweldig)\b/gi;

/** The customer's mood: strong words and shouting first, then the classifier, neutral where neither is sure. */
export function judgeSentiment(text: string, predictions: readonly Prediction[]): { sentiment: Triage['sentiment']; sentimentConfidence: number } {
  const shares = new Map(predictions.map(({ label, confidence }) => [label, confidence]));
  const bad = (text.match(negative)?.length ?? 0) + (isShouting(text) ? 1 : 0) + (/[!?]{3,}/.test(text) ? 1 : 0);
  const good = text.match(positive)?.length ?? 0;
  const scores = {
    negative: (shares.get('negative') ?? 0.2) + 0.35 * Math.min(bad, 3),
    neutral: (shares.get('neutral') ?? 0.6) + 0.05,
    positive: (shares.get('positive') ?? 0.2) + (bad > 0 ? 0.1 : 0.3) * Math.min(good, 2),
  };
  const sum = scores.negative + scores.neutral + scores.positive;
  const best = (Object.entries(scores) as [Triage['sentiment'], number][]).sort((one, other) => other[1] - one[1])[0]!;
  return { sentiment: best[0], sentimentConfidence: Number((best[1] / sum).toFixed(3)) };
}
