import type { Triage } from '@countersign/shared/assist/triage';
import { findPhrase, findSignal } from './handover/find-signal.ts';
import { isNegated } from './handover/is-negated.ts';
import { phrasePattern } from './handover/phrase-pattern.ts';
import { spokenWords, type SpokenWords } from './handover/spoken-words.ts';
import { withoutHarmless } from './handover/without-harmless.ts';
import { isAskedFor } from './is-asked-for.ts';
import { outweighs, type Recalled } from './learning/recall.ts';
import { standsStill } from './stands-still.ts';
import { casualWords, graveWords, impatientWords, patientWords, soonWords, urgentWords } from './urgency-words.ts';

type Judged = Pick<Triage, 'urgency' | 'urgencyReason'>;

const patternsOf = (words: typeof urgentWords) => words.map(({ reason, phrases }) => ({ reason, pattern: phrasePattern(phrases) }));
const grave = patternsOf(graveWords);
const urgent = patternsOf(urgentWords);
const [patient, impatient, casual, soon] = [patientWords, impatientWords, casualWords, soonWords].map(phrasePattern) as [RegExp, RegExp, RegExp, RegExp];

const STOPPED = 'Work has stopped';
const SAYS_SO = 'The customer says that it is urgent';
const canWait: Judged = { urgency: 'low', urgencyReason: 'The customer says that it can wait' };

/** How soon it needs an answer, and why: danger, money and access first, then what the customer says of it, then the classifier where it is sure. What was corrected on a like ticket outweighs a rule that fired on that one too. */
export function judgeUrgency(words: readonly SpokenWords[], recalled: Recalled): Judged {
  const ruled = ruleOf(words);
  const best = words.some(({ text }) => text.trim() !== '') ? recalled.predictions[0] : undefined;
  if (best && outweighs(recalled) && (!ruled || isRuledAlike(ruled, recalled))) return { urgency: best.label as Judged['urgency'], urgencyReason: 'Somebody corrected a message like this one' };
  if (ruled) return ruled;
  if (best?.label === 'high' && best.confidence >= 0.5) return { urgency: 'high', urgencyReason: 'It reads like other urgent messages' };
  if (best?.label === 'low' && best.confidence >= 0.5) return { urgency: 'low', urgencyReason: 'It reads like other messages that can wait' };
  return { urgency: 'normal', urgencyReason: 'Nothing says that it is urgent or can wait' };
}

function ruleOf(spoken: readonly SpokenWords[]): Judged | undefined {
  const words = withoutHarmless(spoken);
  if (findSignal('safety', words)) return high(graveWords[0]!.reason);
  const gravest = grave.find(({ pattern }) => findPhrase(pattern, words, false));
  if (gravest) return high(gravest.reason);
  if (findPhrase(patient, without(impatient, words), true)) return canWait;
  const rule = urgent.find(({ reason, pattern }) => findPhrase(pattern, words, false) ?? ((reason === SAYS_SO && wantsItNow(words)) || (reason === STOPPED && standsStill(words))));
  if (rule) return high(rule.reason);
  return findPhrase(casual, words, true) ? canWait : undefined;
}

function without(pattern: RegExp, words: readonly SpokenWords[]): SpokenWords[] {
  return words.map((one) => ({ ...one, folded: one.folded.replace(pattern, (found) => ' '.repeat(found.length)) }));
}

function wantsItNow(words: readonly SpokenWords[]): boolean {
  return words.some(({ folded }) => [...folded.matchAll(soon)].some(({ index, 0: found }) => !isNegated(folded, index, index + found.length) && isAskedFor(folded, index, index + found.length)));
}

/** What was compared may leave sentences out; danger and money at risk count wherever they stand. */
function isRuledAlike({ urgencyReason }: Judged, { compared }: Recalled): boolean {
  if (!compared) return true;
  const [asked, corrected] = [compared.asked, compared.corrected].map((text) => ruleOf([spokenWords('', text)])?.urgencyReason);
  return corrected === (grave.some(({ reason }) => reason === urgencyReason) ? urgencyReason : asked);
}

function high(urgencyReason: string): Judged {
  return { urgency: 'high', urgencyReason };
}
