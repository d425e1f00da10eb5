import type { Triage } from '@countersign/shared/assist/triage';
import type { Intent } from '../triage-model.ts';
import type { IntentOpinion } from './intent-asker.ts';

/** The triage with a model's intent first and what triage had said behind it; the confidence stays what triage gives that intent, for a model's own is not calibrated. */
export function heedOpinion(triage: Triage, { intent }: IntentOpinion, intents: readonly Intent[]): Triage {
  const named = intents.find(({ id }) => id === intent);
  if (intent === triage.intent || named === undefined) return triage;
  const own = triage.alternatives.find((other) => other.intent === intent);
  const before = triage.intent === 'unknown' ? [] : [{ intent: triage.intent, intentLabel: triage.intentLabel, confidence: triage.confidence }];
  const confidence = own?.confidence ?? 0;
  return { ...triage, intent, intentLabel: named.label, confidence, alternatives: [...before, ...triage.alternatives.filter((other) => other.intent !== intent)].slice(0, 3), issues: [{ intent, intentLabel: named.label, confidence }] };
}
