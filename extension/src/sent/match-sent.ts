import type { SentMessage } from '../consoles/console.ts';
import type { PendingSend } from '../protocol/page-protocol.ts';

export type SentMatch =
  | { readonly is: 'sent'; readonly message: SentMessage }
  | { readonly is: 'none' }
  | { readonly is: 'ambiguous'; readonly candidates: number };

const earlierByMs = 5000;

/** The messages that the console gave, whether they are all, and how far its clock is ahead of this computer's. */
export interface SentReport {
  readonly messages: readonly SentMessage[];
  readonly complete: boolean;
  readonly clockAheadMs?: number | undefined;
}

/**
 * Which message is the reply that followed a suggestion: the public message by this agent that is newer than the last one
 * known at insertion, and not older than the insertion itself. Likeness of the text plays no part. Two such messages, or a
 * list that may lack some, leave it open.
 */
export function matchSent(pending: PendingSend, { messages, complete, clockAheadMs = 0 }: SentReport): SentMatch {
  const from = Date.parse(pending.insertedAt) + clockAheadMs - earlierByMs;
  const candidates = messages.filter(({ id, authorId, at }) => authorId === pending.agentId && id !== pending.afterMessageId && !(Date.parse(at) < from));
  if (!complete && candidates.length > 0) return { is: 'ambiguous', candidates: Math.max(2, candidates.length) };
  const [message, ...others] = candidates;
  if (message === undefined) return { is: 'none' };
  return others.length === 0 ? { is: 'sent', message } : { is: 'ambiguous', candidates: candidates.length };
}
