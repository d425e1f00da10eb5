import type { TicketKey } from '@countersign/shared/ticket/ticket-key';
import { GetError } from '../../page/get-error.ts';
import { getOnly } from '../../page/get-only.ts';
import { allowedReads } from './allowed-reads.ts';

const usual: Readonly<Record<number, string>> = { 2: 'open', 3: 'pending', 4: 'resolved', 5: 'closed' };
const ownWords = new Map<string, Promise<Readonly<Record<string, string>>>>();

/**
 * What the team calls this status. The four that every account has need no question; a status of the team's own is looked up
 * once a host. `undefined` where that is refused.
 */
export async function readStatus({ host }: TicketKey, status: number | undefined, signal: AbortSignal): Promise<string | undefined> {
  if (status === undefined) return undefined;
  if (status in usual) return usual[status];
  const known = ownWords.get(host) ?? getOnly(allowedReads.statuses, host, '/api/v2/ticket_fields', signal);
  ownWords.set(host, known);
  try {
    return (await known)[status]?.toLowerCase();
  } catch (error) {
    ownWords.delete(host);
    if (error instanceof GetError) return undefined;
    throw error;
  }
}
