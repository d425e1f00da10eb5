import type { SentMessage } from '../consoles/console.ts';
import type { PendingSend } from '../protocol/page-protocol.ts';

const earlierByMs = 5000;

/** The messages that the console gave, whether they are all, and how far its clock is ahead of this computer's. */
export interface SentReport {
  readonly messages: readonly SentMessage[];
  readonly complete: boolean;
  readonly clockAheadMs?: number | undefined;
}

/** The public messages by this agent that are newer than the last one known at that moment, and not older than the moment itself. */
export function sentCandidates({ agentId, afterMessageId, insertedAt }: Pick<PendingSend, 'agentId' | 'afterMessageId' | 'insertedAt'>, { messages, clockAheadMs = 0 }: SentReport): readonly SentMessage[] {
  const from = Date.parse(insertedAt) + clockAheadMs - earlierByMs;
  return messages.filter(({ id, authorId, at }) => authorId === agentId && id !== afterMessageId && !(Date.parse(at) < from));
}
