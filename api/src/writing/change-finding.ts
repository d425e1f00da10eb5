import type { Finding } from '@countersign/shared/policy/finding';
import { findingId } from '@countersign/shared/policy/finding-id';
import type { FactChange } from '@countersign/shared/writing/writing-result';

const RULE = 'built-in.rewriting';

/** The finding for something a sentence of a result says otherwise. `start`: where the sentence begins in the result, in UTF-16 units. */
export function changeFinding({ kind, change, after, explanation }: FactChange, start: number, sentence: string): Finding {
  const within = after === '' ? -1 : sentence.indexOf(after);
  const quote = within < 0 ? sentence : after;
  const from = start + Math.max(0, within);
  const rule = kind === 'sentence' ? 'built-in.grounding' : `${RULE}.${kind}-${change}`;
  return {
    id: findingId(rule, from, quote), rule, kind: kind === 'promise' ? 'commitment' : 'grounding', severity: 'warn', on: 'draft', start: from, end: from + quote.length, quote,
    clause: kind === 'sentence' ? 'What a reply claims stands in a source.' : 'Rewording changes no fact, number or promise.', explanation,
  };
}
