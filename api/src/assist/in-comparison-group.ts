import { createHash } from 'node:crypto';
import { formatTicketKey, type TicketKey } from '@countersign/shared/ticket/ticket-key';

/** Whether this ticket gets no suggestion, so that their effect can be measured: a stable hash of workspace, ticket and salt falls into the configured share (0 to 1). */
export function inComparisonGroup(workspaceId: string, key: TicketKey, salt: string, share: number): boolean {
  if (share <= 0) return false;
  const hash = createHash('sha256').update(`${workspaceId}\n${formatTicketKey(key)}\n${salt}`).digest();
  return hash.readUInt32BE(0) / 2 ** 32 < share;
}
