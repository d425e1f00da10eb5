import type { TicketKey } from '@countersign/shared/ticket/ticket-key';
import type { AllowedRead, getOnly } from '../../page/get-only.ts';
import { asId, asRecord, asRecords, asText } from '../../page/read-shape.ts';
import type { RequestedTicket } from '../requested-ticket.ts';

const openStatuses = ['new', 'open', 'pending', 'hold'];
const longestText = 4000;

type Listed = Omit<RequestedTicket, 'url'>;

/** What is asked of the console about the requester's other tickets. */
export const requestedReads = {
  requester: {
    path: /^\/api\/v2\/tickets\/\d+\.json$/,
    keep: (body) => asId(asRecord(asRecord(body)['ticket'])['requester_id']) ?? null,
  } satisfies AllowedRead<string | null>,
  tickets: {
    path: /^\/api\/v2\/users\/\d+\/tickets\/requested\.json\?page%5Bsize%5D=100&sort=-updated_at$/,
    keep: (body) => asRecords(asRecord(body)['tickets'])
      .filter((ticket) => openStatuses.includes(asText(ticket['status']) ?? ''))
      .map((ticket) => ({ id: asId(ticket['id']) ?? '', subject: asText(ticket['raw_subject']) ?? asText(ticket['subject']) ?? '', text: (asText(ticket['description']) ?? '').slice(0, longestText) }))
      .filter(({ id }) => id !== ''),
  } satisfies AllowedRead<Listed[]>,
};

/** The requester's other open tickets, newest first; none where the ticket names nobody. */
export async function listRequested(get: typeof getOnly, { host, id }: TicketKey, signal: AbortSignal): Promise<readonly RequestedTicket[]> {
  const requester = await get(requestedReads.requester, host, `/api/v2/tickets/${id}.json`, signal);
  if (requester === null) return [];
  const tickets = await get(requestedReads.tickets, host, `/api/v2/users/${requester}/tickets/requested.json?page%5Bsize%5D=100&sort=-updated_at`, signal);
  return tickets.filter((ticket) => ticket.id !== id).map((ticket) => ({ ...ticket, url: `https://${host}/agent/tickets/${ticket.id}` }));
}
