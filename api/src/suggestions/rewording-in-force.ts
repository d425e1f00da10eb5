import { stableUuid } from '@countersign/shared/stable-uuid';
import type { Fact } from '@countersign/shared/suggestion/facts';
import type { SuggestionState } from '@countersign/shared/suggestion/suggestion';

type Rewording = Extract<Fact, { type: 'suggestion.reworded' }>;

/**
 * The accepted words that a suggestion reads in, from its facts in the order of their time; `undefined` where it reads as it was made.
 * For a sent one these are the words at its last insertion or copy before the reply: what was accepted later was not offered to it.
 */
export function rewordingInForce(facts: readonly Fact[], { sentMessageId }: Pick<SuggestionState, 'sentMessageId'>): Rewording | undefined {
  const sent = facts.findIndex((fact) => fact.type === 'suggestion.sent' && fact.messageId === sentMessageId);
  const before = sent === -1 ? facts : facts.slice(0, sent);
  const taken = before.findLastIndex(({ type }) => type === 'suggestion.inserted' || type === 'suggestion.copied');
  const accepted: Rewording[] = [];
  for (const fact of sent === -1 || taken === -1 ? before : before.slice(0, taken)) {
    if (fact.type === 'suggestion.reworded') accepted.push(fact);
    else if (fact.type === 'suggestion.rewording-undone') accepted.pop();
  }
  return accepted.at(-1);
}

/** Where the words of a rewording are stored: one place a fact, so that a fact sent twice has one text. */
export async function rewordedTextId({ id, at }: Pick<Fact, 'id' | 'at'>): Promise<string> {
  return `txt_${(await stableUuid(Date.parse(at), `reworded ${id}`)).replaceAll('-', '')}`;
}
