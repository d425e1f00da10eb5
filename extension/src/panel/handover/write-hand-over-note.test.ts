import { expect, it } from 'vitest';
import type { Summary, SummaryLine } from '@countersign/shared/assist/summary';
import type { Triage } from '@countersign/shared/assist/triage';
import { opened, ran, stateAfter, ticketOf, triageEvent } from '../testing/examples.ts';
import { writeHandOverNote } from './write-hand-over-note.ts';

const now = Date.parse('2026-11-24T10:00:00Z');
const plain: Summary = { customer: '', agent: '', next: '', sentences: [], state: 'unknown', gone: [], readTo: 'm2', language: 'en', engine: 'built-in', lines: [] };

const line = (over: Partial<SummaryLine>): SummaryLine => ({ kind: 'wants', text: '', frame: '', quote: '', quoteLanguage: '', by: 'customer', name: '', at: '', messageIds: ['m1'], ...over });

function noteWith(over: Partial<Triage>, summary: Summary | null = null, otherTickets = '') {
  const { event, data } = triageEvent as { event: 'triage'; data: Triage };
  const state = stateAfter([...opened('41', ticketOf('41', ['My battery shows E07.', 'It still does.'])), ...ran('41', 'a', [{ event, data: { ...data, ...over } }, ...(summary === null ? [] : [{ event: 'summary' as const, data: summary }])])]);
  return writeHandOverNote(Object.values(state.views)[0]!, otherTickets, now);
}

it.each([
  ['en', 'de', /^Hand-over: Battery\nCustomer: Maya Lindqvist\nAbout: /], ['de', 'en', /^Übergabe: Battery\nKunde: Maya Lindqvist\nAnliegen: /], ['fr', 'de', /^Relais: Battery\nClient: /], ['es', 'en', /^Traspaso: Battery\nCliente: /], ['pt', 'fr', /^Repasse: Battery\nCliente: /],
])('is in one language, that of who reads the summary, in %s of a ticket in %s', (language, written, beginning) => {
  const note = noteWith({ language: written }, { ...plain, language });
  expect(note.text).toMatch(beginning);
  expect(note.language).toBe(language);
});

it('is in the language of the browser before there is a summary, whatever the ticket is written in', () => expect(noteWith({ language: 'de' }).text).toMatch(/^Hand-over: Battery\nCustomer: /));

it('names the message of every line', () => {
  const note = noteWith({ handover: { recommended: true, reasons: ['Asks for a manager'], because: [{ rule: 'asks-for-person', text: 'Asks for a manager', messageId: 'm1' }] } });
  expect(note.lines.map(({ part, messageIds }) => `${part} ${messageIds.join()}`)).toEqual(['who m1', 'what m2', 'known m1', 'mood m2', 'open m2']);
  expect(note.text).toContain('Why: Asks for a manager (20 Nov)');
});

it('rests what was read before the customer wrote again on the message it was read to', () => {
  const note = noteWith({ sentimentTrend: { direction: 'steady', turns: [{ messageId: 'm1', sentiment: 'negative', value: -0.7 }] } });
  expect(note.lines.filter(({ part }) => part === 'what' || part === 'mood').map(({ part, messageIds }) => `${part} ${messageIds.join()}`)).toEqual(['what m1', 'mood m1']);
});

it.each([
  ['en', 'Lena promised (German): “Morgen kommt jemand.” (20 Nov)'], ['de', 'Lena promised (German): “Morgen kommt jemand.” (20. Nov.)'], ['fr', 'Lena promised (German): “Morgen kommt jemand.” (20 nov.)'],
])('says beside what somebody said on which day they said it, as one writes it in %s', (language, told) => {
  const promised = line({ kind: 'promised', text: 'Lena promised (German): “Morgen kommt jemand.”', quote: 'Morgen kommt jemand.', by: 'agent', name: 'Lena', messageIds: ['m2'] });
  expect(noteWith({}, { ...plain, language, lines: [promised] }).text).toContain(told);
});

it('takes the line’s own time before that of its messages, with the year where it is another', () => {
  const asked = line({ kind: 'question', text: 'Not answered yet: “When?”', quote: 'When?', at: '2025-03-02T12:00:00Z' });
  expect(noteWith({}, { ...plain, lines: [asked] }).text).toContain('“When?” (2 Mar 2025)');
});

it('puts no day beside a step to take, which would read as the day it is due, nor beside who the customer is', () => {
  const { text } = noteWith({}, { ...plain, lines: [line({ kind: 'next', text: 'Do what was promised.', by: 'system', at: '2026-11-20T08:01:00Z', messageIds: ['m2'] })] });
  expect(text).toContain('Next: Do what was promised.\n');
  expect(text).toContain('Customer: Maya Lindqvist\n');
});

it('dates the sentences of an older summary too, and leaves out a day that the console doesn’t tell', () => {
  expect(noteWith({}, { ...plain, sentences: [{ text: 'The battery shows E07.', messageIds: ['m1'] }] }).text).toContain('The battery shows E07. (20 Nov)');
  expect(noteWith({}, { ...plain, lines: [line({ text: 'Customer asks: “Now?”', quote: 'Now?', messageIds: ['m9'] })] }).text).toContain('“Now?”\n');
});

it('of a case without a subject is named by the number that colleagues know', () => {
  const key = { console: 'salesforce', host: 'acme.lightning.force.com', id: '500Qy00000AbCdEIAV' } as const;
  const state = stateAfter(opened('41'));
  const [view] = Object.values(state.views);
  expect(writeHandOverNote({ ...view!, ticket: { ...view!.ticket, key, subject: '', fields: { caseNumber: '00001041' } } }, '', now).title).toMatch(/ 00001041$/);
});

it('ends with the customer’s other tickets, where the console gives them', () => {
  const note = noteWith({}, null, '2 other open tickets of Maya. #5 Charger, #6 Saddle');
  expect(note.text.split('\n').at(-1)).toBe('2 other open tickets of Maya. #5 Charger, #6 Saddle');
  expect(note.lines.at(-1)).toEqual({ part: 'known', text: '2 other open tickets of Maya. #5 Charger, #6 Saddle', messageIds: [], at: '' });
});
