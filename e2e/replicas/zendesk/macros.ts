import type { StoredTicket } from './stored-ticket.ts';
import type { People } from './people.ts';
import { signedInAgent } from './people.ts';

interface Macro {
  readonly id: number;
  readonly title: string;
  /** With the console's placeholders; `null` for a macro that writes nothing. */
  readonly text: string | null;
  readonly isPublic?: boolean;
  readonly changes?: Readonly<Record<string, unknown>>;
  readonly tags?: readonly string[];
}

/** The prepared replies of Tarn Cycles. */
export const macros: readonly Macro[] = [
  { id: 3001, title: 'Battery::Ask for the serial number', text: 'Hi {{ticket.requester.first_name}},\n\nplease send us the serial number of the battery for ticket #{{ticket.id}}. It stands under the barcode.\n\nKind regards,\n{{current_user.first_name}}' },
  { id: 3002, title: 'Battery::Warranty swap agreed', text: 'Hi {{ticket.requester.first_name}},\n\nwe swap the battery under warranty. Your claim number is {{ticket.ticket_field_950}}.\n\n- Keep the old one until the new one arrives.\n- Send it back in the same box.\n\nKind regards,\n{{current_user.first_name}}', changes: { status: 'pending' }, tags: ['warranty'] },
  { id: 3003, title: 'Close and thank', text: 'Thank you, {{ticket.requester.first_name}}. I am closing this ticket now.', changes: { status: 'solved' } },
  { id: 3004, title: 'Delivery::Parcel is late', text: 'Hi {{ticket.requester.first_name}},\n\nI have asked the carrier about your parcel and write again tomorrow.\n\nKind regards,\n{{current_user.first_name}}' },
  { id: 3005, title: 'Note for the workshop', text: 'Please look at {{ticket.title}} before noon.', isPublic: false },
  { id: 3006, title: 'Take it', text: null, changes: { assignee_id: 7001 } },
];

/** What stands in a macro's text once the console has put in what it knows. */
export function resolve(text: string, ticket: StoredTicket, people: People): string {
  const requester = people.withIds([ticket.requesterId ?? 0])[0];
  const values: Readonly<Record<string, string>> = {
    'ticket.id': String(ticket.id), 'ticket.title': ticket.subject,
    'ticket.requester.first_name': requester?.name.split(' ')[0] ?? '', 'current_user.first_name': signedInAgent.name.split(' ')[0] ?? '',
  };
  return text.replace(/\{\{([\w.]+)\}\}/g, (whole, name: string) => values[name] ?? whole);
}
