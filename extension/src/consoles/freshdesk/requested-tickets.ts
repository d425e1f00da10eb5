import type { TicketKey } from '@countersign/shared/ticket/ticket-key';
import type { AllowedRead, getOnly } from '../../page/get-only.ts';
import { asId, asRecord, asRecords, asText } from '../../page/read-shape.ts';
import type { RequestedTicket } from '../requested-ticket.ts';

/** Resolved and closed; every other number is open, a team's own ones too. */
const doneStatuses = [4, 5];
const longestText = 4000;

type Listed = Omit<RequestedTicket, 'url'>;

/** What is asked of the console about the requester's other tickets; it lists those of the last thirty days. */
export const requestedReads = {
  requester: {
    path: /^\/api\/v2\/tickets\/\d+$/,
    keep: (body) => asId(asRecord(body)['requester_id']) ?? null,
  } satisfies AllowedRead<string | null>,
  tickets: {
    path: /^\/api\/v2\/tickets\?requester_id=\d+&include=description&order_by=updated_at&per_page=50$/,
    keep: (body) => asRecords(body)
      .filter((ticket) => !doneStatuses.includes(ticket['status'] as number))
      .map((ticket) => ({ id: asId(ticket['id']) ?? '', subject: asText(ticket['subject']) ?? '', text: (asText(ticket['description_text']) ?? '').slice(0, longestText) }))
      .filter(({ id }) => id !== ''),
  } satisfies AllowedRead<Listed[]>,
};

/** The requester's other open tickets, newest first; none where the ticket names nobody. */
export async function listRequested(get: typeof getOnly, { host, id }: TicketKey, signal: AbortSignal): Promise<readonly RequestedTicket[]> {
  const requester = await get(requestedReads.requester, host, `/api/v2/tickets/${id}`, signal);
  if (requester === null) return [];
  const tickets = await get(requestedReads.tickets, host, `/api/v2/tickets?requester_id=${requester}&include=description&order_by=updated_at&per_page=50`, signal);
  return tickets.filter((ticket) => ticket.id !== id).map((ticket) => ({ ...ticket, url: `https://${host}/a/tickets/${ticket.id}` }));
}
