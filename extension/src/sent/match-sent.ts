import type { SentMessage } from '../consoles/console.ts';
import type { PendingSend } from '../protocol/page-protocol.ts';

export type SentMatch =
  | { readonly is: 'sent'; readonly message: SentMessage }
  | { readonly is: 'none' }
  | { readonly is: 'ambiguous'; readonly candidates: number };

const clocksDifferMs = 5 * 60_000;

/**
 * Which message is the reply that followed a suggestion: the public message by this agent that is newer than the last one
 * known at insertion. Likeness of the text plays no part. Two such messages, or a list that may lack some, leave it open.
 */
export function matchSent(pending: PendingSend, messages: readonly SentMessage[], isComplete: boolean): SentMatch {
  const candidates = messages.filter((message) => message.authorId === pending.agentId && message.id !== pending.afterMessageId && !isOld(message, pending));
  if (!isComplete && candidates.length > 0) return { is: 'ambiguous', candidates: Math.max(2, candidates.length) };
  const [message, ...others] = candidates;
  if (message === undefined) return { is: 'none' };
  return others.length === 0 ? { is: 'sent', message } : { is: 'ambiguous', candidates: candidates.length };
}

/** A message read from the page has no id to read on from; there the two clocks decide, with room for them to differ. */
function isOld({ at }: SentMessage, { afterMessageId, insertedAt }: PendingSend): boolean {
  return afterMessageId?.startsWith('page:') === true && Date.parse(at) < Date.parse(insertedAt) - clocksDifferMs;
}
