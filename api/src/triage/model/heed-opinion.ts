import type { Said } from '@countersign/shared/assist/corrected-triage';
import type { Triage } from '@countersign/shared/assist/triage';
import type { Intent } from '../triage-model.ts';
import type { IntentOpinion } from './intent-asker.ts';

/** The triage with a model's intent first and what triage had said behind it; what is missing and where the ticket goes follow that intent, as `read` gives them. The confidence stays what triage gives the intent, for a model's own is not calibrated. */
export function heedOpinion(triage: Triage, { intent }: IntentOpinion, intents: readonly Intent[], read: (said: Said) => Triage): Triage {
  const named = intents.find(({ id }) => id === intent);
  if (intent === triage.intent || named === undefined) return triage;
  const own = triage.alternatives.find((other) => other.intent === intent);
  const before = triage.intent === 'unknown' ? [] : [{ intent: triage.intent, intentLabel: triage.intentLabel, confidence: triage.confidence }];
  const confidence = own?.confidence ?? 0;
  const { routing: _before, ...rest } = triage;
  const { issues, missing, routing } = read({ intent });
  return {
    ...rest, intent, intentLabel: named.label, confidence, alternatives: [...before, ...triage.alternatives.filter((other) => other.intent !== intent)].slice(0, 3),
    issues: issues.map((issue) => (issue.intent === intent ? { ...issue, confidence } : issue)), missing, ...(routing === undefined ? {} : { routing }),
  };
}
