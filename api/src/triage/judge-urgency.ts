import type { Triage } from '@countersign/shared/assist/triage';
import type { Prediction } from './classify.ts';

const high: readonly { readonly pattern: RegExp; readonly reason: string }[] = [
  { pattern: /\b(?:urgent(?:ly)?|asap|as soon as possible|immediately|right (?:now|away)|emergency|time[- ]sensitive|dringend|sofort|umgehend|eilt|urgente?|urgent|immédiatement|inmediatamente|spoed)\b/i, reason: 'The customer says that it is urgent' },
  { pattern: /\b(?:(?:our|the|whole|entire) (?:site|shop|store|system|team|office|production|business)[^.?!\n]{0,25}(?:is|are|has been|went|been) (?:down|offline|stopped|blocked)|can(?:no|')t (?:work|trade|sell|serve)|outage|production (?:is )?(?:down|stopped))\b/i, reason: 'Work has stopped' },
  { pattern: /\b(?:fire|smoke|sparks?|explod\w+|electric shock|injur\w+|(?:taken|went|brought|go|ended up) (?:to|in) (?:the |a )?hospital|gas leak)\b/i, reason: 'Somebody may be in danger' },
  { pattern: /\b(?:hacked|fraud\w*|stolen|unauthori[sz]ed|locked out of)\b/i, reason: 'Money or an account is at risk' },
  { pattern: /\b(?:need|needed|leav\w+|flight|fly(?:ing)?|wedding|event|meeting|trip|travel\w*|deadline|expires?|due|arrive)\b[^.?!\n]{0,40}\b(?:today|tonight|tomorrow|this (?:morning|afternoon|evening)|in (?:an|one|two|\d{1,2}) hours?|by (?:tomorrow|tonight|noon|monday|friday))\b/i, reason: 'It is needed today or tomorrow' },
];
const low = /\b(?:no (?:rush|hurry)|not urgent|when(?:ever)? you (?:have|get) (?:a )?(?:time|moment|chance|minute)|just (?:curious|wondering|wanted to (?:say|thank))|keine eile|at your convenience)\b/i;

/** How soon it needs an answer: rules with a reason first, then the classifier where it is sure. */
export function judgeUrgency(text: string, predictions: readonly Prediction[]): { urgency: Triage['urgency']; urgencyReason: string } {
  if (low.test(text)) return { urgency: 'low', urgencyReason: 'The customer says that it can wait' };
  const negated = /\bnot (?:that |very |so )?urgent\b/i.test(text);
  const rule = negated ? undefined : high.find(({ pattern }) => pattern.test(text));
  if (rule) return { urgency: 'high', urgencyReason: rule.reason };
  const best = predictions[0];
  if (best?.label === 'high' && best.confidence >= 0.6) return { urgency: 'high', urgencyReason: 'It reads like other urgent messages' };
  if (best?.label === 'low' && best.confidence >= 0.55) return { urgency: 'low', urgencyReason: '' };
  return { urgency: 'normal', urgencyReason: '' };
}
