import type { TicketInput } from '@countersign/shared/ticket/ticket';

type Line = readonly [role: 'customer' | 'agent' | 'note', name: string, at: string, text: string];

interface Outline {
  readonly id: number;
  readonly subject: string;
  readonly requester: readonly [name: string, email: string];
  readonly lines: readonly Line[];
  readonly status?: string;
  readonly language?: string;
  readonly channel?: string;
  readonly tags?: readonly string[];
}

function outlined({ id, subject, requester: [name, email], lines, status = 'open', language = 'en', channel = 'email', tags = [] }: Outline): TicketInput {
  return {
    key: { console: 'zendesk', host: 'acme.zendesk.com', id: String(id) },
    subject, status, channel, language, tags: [...tags], requester: { name, email },
    messages: lines.map(([role, author, at, text], index) => ({
      id: String(id * 10_000 + index + 1),
      author: { role: role === 'customer' ? 'customer' : 'agent', name: author },
      visibility: role === 'note' ? 'internal' : 'public',
      text,
      at,
    })),
  };
}

/** The sample inbox of Tarn Cycles, an e-bike shop that exists only here. */
export const sampleTickets: readonly TicketInput[] = [
  outlined({
    id: 41, subject: 'Battery stopped charging', requester: ['Maya Lindqvist', 'maya.lindqvist@mail.example'], tags: ['battery', 'commuter-2'],
    lines: [
      ['customer', 'Maya Lindqvist', '2026-11-16T08:42:00Z', 'Hello,\n\nmy Commuter 2 (order TC-20418) no longer charges. The display shows E07 and the charger blinks red twice. I have owned the bike for five weeks.\n\nMaya'],
      ['agent', 'Jonas Peeters', '2026-11-16T11:05:00Z', 'Hi Maya,\n\nthank you for writing. Could you hold the power button for 15 seconds, then try another wall socket? Does the charger still blink red afterwards?\n\nKind regards,\nJonas'],
      ['note', 'Jonas Peeters', '2026-11-16T11:07:00Z', 'Second E07 from the October batch this week. If the reset does not help, this is a warranty swap.'],
      ['customer', 'Maya Lindqvist', '2026-11-17T07:58:00Z', 'I did both and nothing changed. I ride 22 km to work every day, so I need this solved by Monday, or I want my money back.'],
    ],
  }),
  outlined({
    id: 42, subject: 'Where is my order?', requester: ['Daniel Okafor', 'd.okafor@mail.example'], tags: ['delivery'], channel: 'web',
    lines: [
      ['customer', 'Daniel Okafor', '2026-11-18T16:20:00Z', 'Hi, I ordered a child seat nine days ago (TC-20977) and the tracking page has said "label created" since then. When will it arrive?'],
      ['agent', 'Lena de Vries', '2026-11-18T17:02:00Z', 'Hi Daniel,\n\nthank you for the order number. I have asked the warehouse and will write again tomorrow.\n\nKind regards,\nLena'],
      ['customer', 'Daniel Okafor', '2026-11-20T09:11:00Z', 'It is the day after tomorrow now. Any news about the parcel?'],
    ],
  }),
  outlined({
    id: 43, subject: 'Rechnung mit Umsatzsteuer-ID', requester: ['Katrin Brandt', 'k.brandt@brandt-architekten.example'], language: 'de', tags: ['invoice'],
    lines: [
      ['customer', 'Katrin Brandt', '2026-11-19T10:03:00Z', 'Guten Tag,\n\nwir haben zwei Räder für unser Büro gekauft (Bestellung TC-20655). Auf der Rechnung fehlt unsere Umsatzsteuer-ID. Können Sie uns bitte eine berichtigte Rechnung schicken?\n\nMit freundlichen Grüßen\nKatrin Brandt'],
      ['agent', 'Lena de Vries', '2026-11-19T11:15:00Z', 'Guten Tag Frau Brandt,\n\nvielen Dank für Ihre Nachricht. Wie lautet die Umsatzsteuer-ID, die auf der Rechnung stehen soll?\n\nFreundliche Grüße\nLena de Vries'],
      ['customer', 'Katrin Brandt', '2026-11-19T12:40:00Z', 'Die Umsatzsteuer-ID reiche ich gern nach. Wohin soll ich sie schicken, und wie lange dauert die neue Rechnung?'],
    ],
  }),
  outlined({
    id: 44, subject: 'I want to return the bike', requester: ['Priscilla Nunes', 'priscilla.nunes@mail.example'], tags: ['return', 'refund'],
    lines: [
      ['customer', 'Priscilla Nunes', '2026-11-20T13:30:00Z', 'The frame is too large for me. I have had it for ten days and ridden it twice. How do I send it back, and do I get the full 1,899 euros?'],
      ['agent', 'Jonas Peeters', '2026-11-20T14:10:00Z', 'Hi Priscilla,\n\nsorry to hear the size does not fit. Do you still have the box the bike came in?\n\nKind regards,\nJonas'],
      ['customer', 'Priscilla Nunes', '2026-11-20T14:32:00Z', 'No, I gave the box away. Does that mean I cannot return it? I paid by card.'],
    ],
  }),
  outlined({
    id: 45, subject: 'Brake squeals in the rain', requester: ['Tom Hale', 'tom.hale@mail.example'], tags: ['brakes'],
    lines: [
      ['customer', 'Tom Hale', '2026-11-20T18:05:00Z', 'My rear disc brake squeals whenever it is wet. Is that dangerous? The bike is the Cargo and about 800 km old.'],
      ['customer', 'Tom Hale', '2026-11-21T07:45:00Z', 'One more thing: it also rubs slightly when I turn left.'],
    ],
  }),
  outlined({
    id: 46, subject: 'Change delivery address', requester: ['Aiko Tanaka', 'aiko@mail.example'], status: 'pending', tags: ['delivery', 'address'],
    lines: [
      ['customer', 'Aiko Tanaka', '2026-11-20T20:15:00Z', 'I am moving next week. Can order TC-21003 go to my new address instead?'],
      ['note', 'Lena de Vries', '2026-11-21T08:30:00Z', 'Parcel is not packed yet, checked with the warehouse at 08:25.'],
      ['agent', 'Lena de Vries', '2026-11-21T08:34:00Z', 'Hi Aiko,\n\nyes, that still works. Which address should we use?\n\nKind regards,\nLena'],
      ['customer', 'Aiko Tanaka', '2026-11-21T08:51:00Z', '14 Harbour Lane, second floor. Will it still arrive on Thursday?'],
    ],
  }),
  outlined({
    id: 47, subject: 'Conversation with Ann Chen', requester: ['Ann Chen', 'ann.chen@mail.example'], channel: 'messaging', tags: ['battery'],
    lines: [
      ['customer', 'Ann Chen', '2026-11-21T08:02:00Z', 'hi, my display says E07 and the charger blinks red twice'],
      ['note', 'Jonas Peeters', '2026-11-21T08:03:00Z', 'From the October batch, like the others this week.'],
      ['agent', 'Lena de Vries', '2026-11-21T08:04:00Z', 'Hi Ann, let me look that up for you.'],
      ['customer', 'Ann Chen', '2026-11-21T08:05:00Z', 'thanks. what does E07 mean, and can I borrow a loan battery?'],
    ],
  }),
  outlined({
    id: 4747, subject: 'E07 on the display', requester: ['Ruben Willems', 'ruben.willems@mail.example'], tags: ['battery'],
    lines: [
      ['customer', 'Ruben Willems', '2026-11-20T09:00:00Z', 'Hello,\n\nmy battery shows E07 and the charger blinks red twice. What does the code mean, and can I borrow a loan battery from the workshop until the new one is there? You can reach me at +31 6 55 01 42 37.\n\nRuben'],
    ],
  }),
];
