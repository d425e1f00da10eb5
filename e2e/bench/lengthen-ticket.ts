import type { TicketInput } from '@countersign/shared/ticket/ticket';

const minute = 60_000;

const exchanges = [
  'The parcel left our warehouse this morning. The carrier shows it from tomorrow on.',
  'Thank you. The carrier’s page still says that the label was created and nothing else.',
  'I have asked the depot to look for it and write again once they answer.',
  'It is raining and I take the bus to work, so I’d be glad to know the day.',
  'The depot found it behind a pallet. It is on the van now; here is what they wrote:\n\n- scanned at 06:12\n- loaded at 07:40\n- due before noon',
  'Nobody rang. The neighbours saw no van either. Could the address be wrong?',
] as const;

/** The same ticket at the end of a long conversation: it keeps its own messages and has this many in all. */
export function lengthenTicket(ticket: TicketInput, id: number, count: number): TicketInput {
  const own = ticket.messages;
  const added = count - own.length;
  const firstAt = Date.parse(own[0]?.at ?? '');
  const earlier = Array.from({ length: added }, (_, index): TicketInput['messages'][number] => ({
    id: `earlier-${index + 1}`,
    author: index % 2 === 0 ? { role: 'agent', name: 'Lena de Vries' } : { role: 'customer', name: ticket.requester?.name ?? '' },
    visibility: index % 10 === 8 ? 'internal' : 'public',
    text: `${exchanges[index % exchanges.length]!}\n\nNote ${index + 1} of this conversation.`,
    at: new Date(firstAt - (added - index) * 7 * minute).toISOString(),
  }));
  return { ...ticket, key: { ...ticket.key, id: String(id) }, messages: [...earlier, ...own] };
}
