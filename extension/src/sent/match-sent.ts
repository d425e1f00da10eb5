import type { SentMessage } from '../consoles/console.ts';
import type { PendingSend } from '../protocol/page-protocol.ts';
import { sentCandidates, type SentReport } from './sent-candidates.ts';

export type SentMatch =
  | { readonly is: 'sent'; readonly message: SentMessage }
  | { readonly is: 'none' }
  | { readonly is: 'ambiguous'; readonly candidates: number };

/**
 * Which message is the reply that followed a suggestion: the public message by this agent that is newer than the last one
 * known at insertion, and not older than the insertion itself. Likeness of the text plays no part. Two such messages, or a
 * list that may lack some, leave it open.
 */
export function matchSent(pending: PendingSend, report: SentReport): SentMatch {
  const candidates = sentCandidates(pending, report);
  if (!report.complete && candidates.length > 0) return { is: 'ambiguous', candidates: Math.max(2, candidates.length) };
  const [message, ...others] = candidates;
  if (message === undefined) return { is: 'none' };
  return others.length === 0 ? { is: 'sent', message } : { is: 'ambiguous', candidates: candidates.length };
}
