import { handoverRules, type HandoverRuleId } from '@countersign/shared/assist/handover-rules';
import type { HandoverReason, SentimentTrend } from '@countersign/shared/assist/triage';
import type { TriageSettings } from '@countersign/shared/assist/triage-settings';
import { findPhrase, findSignal, type FoundSignal } from './handover/find-signal.ts';
import type { HeardSignal } from './handover/load-signals.ts';
import { literalPhrase, phrasePattern } from './handover/phrase-pattern.ts';
import type { SpokenWords } from './handover/spoken-words.ts';
import { withoutHarmless } from './handover/without-harmless.ts';
import type { Mood } from './judge-sentiment.ts';
import type { Intent } from './triage-model.ts';

/** What the hand-over rules look at. */
export interface HandoverInput {
  /** The subject and the customer's newest messages. */
  readonly words: readonly SpokenWords[];
  /** What their sentences read like. */
  readonly heard: ReadonlyMap<HeardSignal, FoundSignal>;
  readonly intent: Intent | undefined;
  readonly intentConfidence: number;
  readonly outOfScope: number;
  readonly mood: Pick<Mood, 'sentiment' | 'anger'>;
  readonly trend: SentimentTrend;
  /** Times the customer wrote after an agent's answer. */
  readonly returns: number;
  /** Whether the console still has the ticket open. */
  readonly isOpen: boolean;
}

type Found = Partial<FoundSignal> & { readonly text?: string };
type Check = (input: HandoverInput, value: number) => Found | undefined;

const whole: Found = {};
const fires = (does: boolean): Found | undefined => (does ? whole : undefined);

const says = (signal: HeardSignal): Check => ({ words, heard }) => findSignal(signal, words) ?? heard.get(signal);

const checks: Record<HandoverRuleId, Check> = {
  safety: says('safety'),
  person: says('person'),
  legal: says('legal'),
  press: says('press'),
  fraud: ({ words, heard }) => findSignal('fraud', withoutHarmless(words)) ?? heard.get('fraud'),
  bereavement: says('bereavement'),
  vulnerable: says('vulnerable'),
  'repeated-attempts': ({ words, returns, mood }, least) => {
    if (mood.sentiment === 'positive' || returns < least - 1) return undefined;
    return (returns >= least ? findSignal('still', words) : undefined) ?? (returns >= 1 ? findSignal('again', words) : undefined);
  },
  'unresolved-turns': ({ returns, isOpen, mood }, least) => fires(isOpen && mood.sentiment !== 'positive' && returns >= least),
  'very-negative': ({ mood }, least) => fires(mood.sentiment === 'negative' && mood.anger >= least),
  'falling-mood': ({ trend, mood }, least) => fires(trend.direction === 'falling' && mood.sentiment === 'negative' && fallOf(trend) >= least),
  intent: ({ intent, intentConfidence }, least) => (intent?.handover && intentConfidence >= least ? { text: intent.handover } : undefined),
  'out-of-scope': ({ outOfScope, words }, least) => fires(hasWords(words) && outOfScope >= least),
  'low-confidence': ({ intentConfidence, words }, least) => fires(hasWords(words) && intentConfidence < least),
};

/** Makes the workspace's hand-over rules: they give plain reasons why a person with more authority should answer, none when the agent can. */
export function handoverReasons(settings: TriageSettings['handover']): (input: HandoverInput) => HandoverReason[] {
  const rules = handoverRules.flatMap((rule) => {
    const set = settings[rule.id];
    if (!(set?.isOn ?? rule.isOn)) return [];
    const phrases = rule.hasPhrases && set?.phrases && set.phrases.length > 0 ? phrasePattern(set.phrases.map(literalPhrase)) : undefined;
    return [{ ...rule, value: set?.value ?? rule.parameter?.value ?? 0, phrases }];
  });
  return (input) => {
    const reasons: HandoverReason[] = [];
    for (const { id, text, value, phrases } of rules) {
      if (isTold(id, reasons)) continue;
      const found = checks[id](input, value) ?? (phrases && findPhrase(phrases, input.words, false));
      if (!found) continue;
      reasons.push({ rule: id, text: ('text' in found ? found.text : undefined) ?? text, ...(found.messageId === undefined ? {} : { messageId: found.messageId }), ...(found.quote === undefined ? {} : { quote: found.quote }) });
    }
    return reasons;
  };
}

/** One reason is enough where a second would say the same in other words. */
function isTold(id: HandoverRuleId, reasons: readonly HandoverReason[]): boolean {
  const has = (...rules: readonly HandoverRuleId[]): boolean => reasons.some(({ rule }) => rules.includes(rule as HandoverRuleId));
  if (id === 'intent') return reasons.length > 0;
  if (id === 'unresolved-turns') return has('repeated-attempts');
  if (id === 'falling-mood') return has('very-negative');
  return id === 'low-confidence' && has('out-of-scope', 'intent');
}

function fallOf({ turns }: SentimentTrend): number {
  const last = turns.at(-1)?.value ?? 0;
  return Math.max(0, ...turns.slice(0, -1).map(({ value }) => value - last));
}

function hasWords(words: readonly SpokenWords[]): boolean {
  return words.some(({ text }) => /\p{L}{2}/u.test(text));
}
