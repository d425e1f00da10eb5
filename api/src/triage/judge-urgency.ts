import type { Triage } from '@countersign/shared/assist/triage';
import type { Prediction } from './classify.ts';
import { findPhrase } from './handover/find-signal.ts';
import { phrasePattern } from './handover/phrase-pattern.ts';
import type { SpokenWords } from './handover/spoken-words.ts';
import { patientWords, urgentWords } from './urgency-words.ts';

const urgent = urgentWords.map(({ reason, phrases }) => ({ reason, pattern: phrasePattern(phrases) }));
const patient = phrasePattern(patientWords);

/** How soon it needs an answer: rules with a reason first, then the classifier where it is sure. */
export function judgeUrgency(words: readonly SpokenWords[], predictions: readonly Prediction[]): Pick<Triage, 'urgency' | 'urgencyReason'> {
  if (findPhrase(patient, words, true)) return { urgency: 'low', urgencyReason: 'The customer says that it can wait' };
  const rule = urgent.find(({ pattern }) => findPhrase(pattern, words, false));
  if (rule) return { urgency: 'high', urgencyReason: rule.reason };
  const best = predictions[0];
  if (best?.label === 'high' && best.confidence >= 0.5) return { urgency: 'high', urgencyReason: 'It reads like other urgent messages' };
  if (best?.label === 'low' && best.confidence >= 0.55) return { urgency: 'low', urgencyReason: '' };
  return { urgency: 'normal', urgencyReason: '' };
}
