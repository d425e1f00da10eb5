import type { TicketInput } from '@countersign/shared/ticket/ticket';
import { sampleTickets as zendeskTickets } from '../zendesk/tickets.ts';

type Line = readonly [role: 'customer' | 'agent' | 'note' | 'outsider', name: string, at: string, text: string];

interface Outline {
  readonly id: number;
  readonly subject: string;
  readonly requester: readonly [name: string, email: string];
  readonly lines: readonly Line[];
  readonly status?: string;
  readonly language?: string;
  readonly channel?: string;
  readonly tags?: readonly string[];
  readonly fields?: Readonly<Record<string, unknown>>;
}

function outlined({ id, subject, requester: [name, email], lines, status = 'open', language = 'en', channel = 'email', tags = [], fields = {} }: Outline): TicketInput {
  return {
    key: { console: 'freshdesk', host: 'acme.freshdesk.com', id: String(id) },
    subject, status, channel, language, tags: [...tags], fields, requester: { name, email },
    messages: lines.map(([role, author, at, text], index) => ({
      id: String(id * 10_000 + index),
      author: { role: role === 'customer' || role === 'outsider' ? 'customer' : 'agent', name: author },
      visibility: role === 'note' || role === 'outsider' ? 'internal' : 'public',
      text,
      at,
    })),
  };
}

function rideDiary(): Line[] {
  const start = Date.UTC(2026, 8, 1, 7, 30);
  return Array.from({ length: 131 }, (_, index): Line => {
    const at = new Date(start + index * 14 * 3_600_000).toISOString();
    if (index % 9 === 8) return ['note', 'Jonas Peeters', at, `Reading ${index}: within the workshop's limits.`];
    if (index % 2 === 1) return ['agent', index % 4 === 1 ? 'Lena de Vries' : 'Jonas Peeters', at, `Thank you for reading ${index}. Please ride on as usual and send the next one.`];
    return ['customer', 'Olivia Marsh', at, `Reading ${index}: ${62 - (index % 7)} km on one charge, ${8 + (index % 11)} degrees outside.`];
  });
}

/** The sample inbox of Tarn Cycles, an e-bike shop that exists only here: what it has in other consoles, and what only Freshdesk shows. */
export const sampleTickets: readonly TicketInput[] = [
  ...zendeskTickets,
  outlined({
    id: 51, subject: 'Display stays dark after the update', requester: ['Noor Haddad', 'noor.haddad@mail.example'], tags: ['display', 'firmware'], fields: { cf_order_number: 'TC-21177' },
    lines: [
      ['customer', 'Noor Haddad', '2026-11-17T08:12:00Z', 'Hello,\n\nsince the update to 4.2 last night the display of my Helm Urban (order TC-21177) stays dark. The bike still rides, but without support. What can I do?\n\nNoor'],
      ['agent', 'Jonas Peeters', '2026-11-17T10:40:00Z', 'Hi Noor,\n\nthank you for writing. Could you hold the power button for 15 seconds with the battery taken out, then put it back?\n\nKind regards,\nJonas'],
      ['note', 'Jonas Peeters', '2026-11-17T10:44:00Z', 'Third dark display after 4.2. The workshop can load 4.1 again in ten minutes.'],
      ['customer', 'Noor Haddad', '2026-11-18T07:05:00Z', 'I did that twice and the display is still dark. I need the bike on Monday. Can I come to the workshop this week?'],
    ],
  }),
  outlined({
    id: 52, subject: 'Schloss klemmt seit dem Regen', requester: ['Jürgen Voß', 'j.voss@post.example'], language: 'de', tags: ['lock'],
    lines: [
      ['customer', 'Jürgen Voß', '2026-11-19T06:50:00Z', 'Guten Tag,\n\ndas Rahmenschloss an meinem Cargo klemmt, seit das Rad im Regen stand. Der Schlüssel lässt sich nur halb drehen. Darf ich Öl verwenden, oder soll ich in die Werkstatt kommen?\n\nMit freundlichen Grüßen\nJürgen Voß'],
      ['agent', 'Lena de Vries', '2026-11-19T09:21:00Z', 'Guten Tag Herr Voß,\n\nbitte verwenden Sie kein Öl. Steckt der Schlüssel noch im Schloss?\n\nFreundliche Grüße\nLena de Vries'],
      ['customer', 'Jürgen Voß', '2026-11-19T17:33:00Z', 'Nein, ich habe ihn herausbekommen. Wie komme ich nun an einen Termin, und was kostet ein neues Schloss?'],
    ],
  }),
  outlined({ id: 53, subject: 'Range diary for the winter test', requester: ['Olivia Marsh', 'olivia.marsh@mail.example'], tags: ['range', 'winter-test'], lines: rideDiary() }),
  outlined({
    id: 54, subject: 'Invoice for the fleet of November', requester: ['Bram de Wit', 'bram@dewit-koeriers.example'], tags: ['invoice', 'fleet'], channel: 'web',
    lines: [
      ['customer', 'Bram de Wit', '2026-11-20T12:00:00Z', 'Could you split the November invoice for our twelve Cargo bikes into one per depot? The depots are Utrecht and Zwolle.'],
      ['note', 'Lena de Vries', '2026-11-20T12:31:00Z', 'Accounting can split it until the 25th.'],
      ['note', 'Jonas Peeters', '2026-11-20T13:02:00Z', 'Seven bikes belong to Utrecht, five to Zwolle.'],
    ],
  }),
  outlined({
    id: 55, subject: 'Please call me back about the saddle', requester: ['Ines Cardoso', 'ines.cardoso@mail.example'], status: 'pending',
    lines: [['customer', 'Ines Cardoso', '2026-11-20T15:45:00Z', '']],
  }),
  outlined({
    id: 56, subject: 'Parcel at the wrong depot', requester: ['Samuel Boateng', 's.boateng@mail.example'], tags: ['delivery'],
    lines: [
      ['customer', 'Samuel Boateng', '2026-11-20T08:15:00Z', 'My panniers (TC-21240) have been at a depot in the wrong town for three days. Can you move them on?'],
      ['outsider', 'Parcel desk', '2026-11-20T11:20:00Z', 'Found it, mislabelled. It goes out on tonight\'s van to the right depot.'],
      ['customer', 'Samuel Boateng', '2026-11-21T07:20:00Z', 'Any news? I leave for a tour on Tuesday.'],
    ],
  }),
];
