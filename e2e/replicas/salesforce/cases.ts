import type { TicketInput } from '@countersign/shared/ticket/ticket';
import { caseIdOf } from './record-id.ts';

type Line = readonly [role: 'customer' | 'agent' | 'note' | 'comment', name: string, at: string, text: string];

interface Outline {
  readonly id: number;
  readonly subject: string;
  readonly requester: readonly [name: string, email: string];
  readonly lines: readonly Line[];
  readonly status?: string;
  readonly language?: string;
  readonly channel?: string;
  readonly tags?: readonly string[];
  readonly fields?: Readonly<Record<string, string>>;
}

function outlined({ id, subject, requester: [name, email], lines, status = 'open', language = 'en', channel = 'email', tags = [], fields = {} }: Outline): TicketInput {
  return {
    key: { console: 'salesforce', host: 'acme.lightning.force.com', id: caseIdOf(id) },
    subject, status, channel, language, tags: [...tags], fields: { ...fields }, requester: { name, email },
    messages: lines.map(([role, author, at, text], index) => ({
      id: String(id * 1000 + index + 1),
      author: { role: role === 'customer' ? 'customer' : 'agent', name: author },
      visibility: role === 'note' || role === 'comment' ? 'internal' : 'public',
      ...(role === 'comment' ? { kind: 'comment' } : {}),
      text,
      at,
    })),
  };
}

const frostMorning = Date.UTC(2026, 10, 12, 7, 0);

/** The cases of Tarn Cycles, an e-bike shop that exists only here. */
export const sampleCases: readonly TicketInput[] = [
  outlined({
    id: 1041, subject: 'Display goes dark on hills', requester: ['Nora Halvorsen', 'nora.halvorsen@mail.example'], tags: ['display', 'commuter-2'], fields: { Frame_Number__c: 'TC2-88410' },
    lines: [
      ['customer', 'Nora Halvorsen', '2026-11-17T08:12:00Z', 'Hello,\n\nthe display of my Commuter 2 goes dark whenever I ride uphill. The motor keeps helping, so I only lose the speed and the battery level. Order TC-20391.\n\nNora'],
      ['agent', 'Jonas Peeters', '2026-11-17T09:40:00Z', 'Hi Nora,\n\nthank you for telling us. Could you press the connector behind the display until it clicks, and send us the version from Settings, About?\n\nKind regards,\nJonas'],
      ['note', 'Jonas Peeters', '2026-11-17T09:44:00Z', 'Could be the loose connector we saw on the spring batch. If firmware is below 4.2, update first.'],
      ['comment', 'Lena de Vries', '2026-11-18T10:02:00Z', 'Workshop Utrecht has two displays in stock.'],
      ['customer', 'Nora Halvorsen', '2026-11-19T17:25:00Z', 'It clicked, but the display still goes dark. The version is 4.1.7. What should I do next?'],
    ],
  }),
  outlined({
    id: 1042, subject: 'Chat: coupon code', requester: ['Samir Haddad', 'samir.h@mail.example'], channel: 'chat', tags: ['coupon'],
    lines: [
      ['customer', 'Samir Haddad', '2026-11-21T09:01:10Z', 'hi, my code RIDE10 is not accepted'],
      ['agent', 'Lena de Vries', '2026-11-21T09:01:40Z', 'Hi Samir, which products are in your basket?'],
      ['customer', 'Samir Haddad', '2026-11-21T09:02:05Z', 'a helmet and the rain cover'],
    ],
  }),
  outlined({
    id: 1043, subject: 'Fleet order, 40 bikes', requester: ['Beatriz Lobo', 'b.lobo@correio-verde.example'], tags: ['fleet'],
    lines: Array.from({ length: 120 }, (_, index): Line => {
      const at = new Date(frostMorning + index * 47 * 60_000).toISOString();
      return index % 6 === 5 ? ['note', 'Jonas Peeters', at, `Stock list ${index + 1} checked with the warehouse.`]
        : index % 2 === 0 ? ['customer', 'Beatriz Lobo', at, `Question ${index + 1}: when do the bikes of lot ${1 + (index % 8)} leave the warehouse?`]
          : ['agent', 'Jonas Peeters', at, `Answer ${index + 1}: lot ${1 + (index % 8)} leaves on Thursday.`];
    }),
  }),
  outlined({
    id: 1044, subject: 'Supplier recall of brake hoses', requester: ['Quality Desk', 'quality@tarncycles.example'], tags: ['recall'],
    lines: [
      ['note', 'Jonas Peeters', '2026-11-20T08:00:00Z', 'Supplier names hose lots 118 to 121. Do not tell customers before legal agrees.'],
      ['comment', 'Lena de Vries', '2026-11-20T08:20:00Z', 'Lots 118 and 119 never left our warehouse.'],
    ],
  }),
  outlined({
    id: 1045, subject: 'Akku wird nach zehn Kilometern leer', requester: ['Holger Winkelmann', 'h.winkelmann@mail.example'], language: 'de', tags: ['akku'],
    lines: [
      ['customer', 'Holger Winkelmann', '2026-11-20T06:50:00Z', 'Guten Morgen,\n\nder Akku meines Helm Urban ist seit dem Frost nach zehn Kilometern leer. Vorher kam ich mehr als sechzig weit. Bestellung TC-20720.\n\nViele Grüße\nHolger Winkelmann'],
      ['agent', 'Lena de Vries', '2026-11-20T08:31:00Z', 'Guten Morgen Herr Winkelmann,\n\nvielen Dank für Ihre Nachricht. Laden Sie den Akku bei Zimmertemperatur?\n\nFreundliche Grüße\nLena de Vries'],
      ['note', 'Lena de Vries', '2026-11-20T08:33:00Z', 'Bei Kälte sind 40 Prozent weniger normal, zehn Kilometer sind es nicht.'],
      ['customer', 'Holger Winkelmann', '2026-11-20T19:04:00Z', 'Ja, ich lade ihn in der Wohnung. Bekomme ich einen Leihakku, bis das geklärt ist?'],
    ],
  }),
  outlined({
    id: 1047, subject: 'Display still dark, order TC-20391', requester: ['Nora Halvorsen', 'nora.halvorsen@mail.example'], channel: 'web', tags: ['display'],
    lines: [['customer', 'Nora Halvorsen', '2026-11-20T07:15:00Z', 'Hello,\n\nI wrote by mail already. The display of my Commuter 2 still goes dark when I ride uphill, and I lose the speed and the battery level. Order TC-20391.\n\nNora']],
  }),
  outlined({ id: 1046, subject: '', requester: ['Ines Moreau', 'ines.moreau@mail.example'], lines: [] }),
];
