import { describe, expect, test } from 'vitest';
import { countProcessorTime } from '../testing/processor-time.ts';
import { findPastedId } from './find-pasted-id.ts';
import { parsePastedTicket } from './parse-pasted-ticket.ts';
import { ticket } from './ticket.ts';

const key = { console: 'zendesk', host: 'acme.zendesk.com', id: '41' } as const;
const parse = (text: string) => ticket.parse(parsePastedTicket(text, key));
const told = (text: string) => parse(text).messages.map(({ author, visibility, text: words, at }) => [author.role, author.name, visibility, at, words]);

describe('a pasted conversation', () => {
  test('is one message of the customer when nothing in it says otherwise', () => {
    const { subject, channel, messages } = parse('Hi,\n\nmy battery shows E07.\nWhat now?');
    expect([subject, channel]).toEqual(['', 'pasted']);
    expect(messages).toEqual([expect.objectContaining({ author: { role: 'customer', name: '' }, visibility: 'public', text: 'Hi,\n\nmy battery shows E07.\nWhat now?' })]);
  });

  test.each([
    ['Battery shows E07\n\nHi, my battery shows E07.', 'Battery shows E07', 'Hi, my battery shows E07.'],
    ['Subject: Battery\nHi, my battery shows E07.', 'Battery', 'Hi, my battery shows E07.'],
    ['Re: AW: Akku\n\nHallo, der Akku lädt nicht.', 'Akku', 'Hallo, der Akku lädt nicht.'],
    ['Guten Tag\n\nder Akku lädt nicht.', '', 'Guten Tag\n\nder Akku lädt nicht.'],
    ['Where is my parcel?', '', 'Where is my parcel?'],
    ['It broke.\n\nPlease help.', '', 'It broke.\n\nPlease help.'],
  ])('takes its subject from the first line only where that is one: %j', (text, subject, first) => {
    expect([parse(text).subject, parse(text).messages[0]!.text]).toEqual([subject, first]);
  });

  test('has a message for each part under a name and a date, oldest first', () => {
    expect(told('Battery\n\nMaya Lindqvist, 20 November 2026 09:14 UTC:\nIt still shows E07.\n\nJonas Peeters (Support), 19 November 2026 16:02 UTC:\nHave you charged it?\n\nMaya Lindqvist, 19 November 2026 08:00 UTC:\nMy battery shows E07.')).toEqual([
      ['customer', 'Maya Lindqvist', 'public', '2026-11-19T08:00:00.000Z', 'My battery shows E07.'],
      ['agent', 'Jonas Peeters', 'public', '2026-11-19T16:02:00.000Z', 'Have you charged it?'],
      ['customer', 'Maya Lindqvist', 'public', '2026-11-20T09:14:00.000Z', 'It still shows E07.'],
    ]);
  });

  test.each([
    ['Maya Lindqvist · Mon 08:42', 'Maya Lindqvist'], ['Maya Lindqvist, 20.11.2026, 09:14', 'Maya Lindqvist'], ['[20 Nov 09:14] Maya: hello', 'Maya'],
    ['Zoë van der Berg – 2026-11-20 09:14', 'Zoë van der Berg'], ['Maya Lindqvist (20 Nov 2026)', 'Maya Lindqvist'],
  ])('knows the line %j', (line, name) => {
    const last = told(`My battery is dead.\n${line}\nIt shows E07.`).at(-1)!;
    expect(last[1]).toBe(name);
    expect(last[4]).toContain('It shows E07.');
  });

  test.each(['Order 4711, delivered 3 November 2026', 'I bought it on 20 November 2026 at 09:14', 'Thanks, Maya', 'Total: 49.90', 'It broke on day 3, then again at 10:15.'])('takes %j for words of a message', (line) => {
    expect(told(`My battery is dead.\n${line}\nWhat now?`)).toHaveLength(1);
  });

  test('keeps the order of parts without times', () => {
    expect(told('Customer: Where is my parcel?\nAgent: It left on Monday.\nCustomer: It is not here.')).toEqual([
      ['customer', '', 'public', '', 'Where is my parcel?'], ['agent', '', 'public', '', 'It left on Monday.'], ['customer', '', 'public', '', 'It is not here.'],
    ]);
  });

  test('puts a quoted trail before what was written above it', () => {
    expect(told('It still shows E07.\n\nOn 19 Nov 2026 at 16:02, Harbour Support <help@harbour.example> wrote:\n> Have you charged it?\n>\n> Harbour')).toEqual([
      ['agent', 'Harbour Support', 'public', '', 'Have you charged it?\n\nHarbour'], ['customer', '', 'public', '', 'It still shows E07.'],
    ]);
  });

  test('keeps internal notes internal', () => {
    expect(told('Where is my parcel?\n\nJonas Peeters (internal note), 19 November 2026 16:02:\nAsk the courier.')[1]!.slice(0, 3)).toEqual(['agent', 'Jonas Peeters', 'internal']);
  });

  test('names the requester by the first customer who is named', () => {
    expect(parse('Jonas (Agent), 19 Nov 2026 16:02 UTC:\nHello.\nMaya Lindqvist, 20 Nov 2026 09:14 UTC:\nHi.').requester.name).toBe('Maya Lindqvist');
  });

  test('is nothing where nothing was pasted', () => {
    expect(parsePastedTicket('  \n\n ', key)).toBeUndefined();
  });

  test('of other words is another conversation', () => {
    expect(parse('One thing.').messages[0]!.id).not.toBe(parse('Another thing.').messages[0]!.id);
  });

  test('of any length and shape is parsed in time', () => {
    const spent = countProcessorTime();
    for (const text of ['A '.repeat(50_000), 'Maya, '.repeat(20_000), `${'x'.repeat(390)}, 20 Nov 2026\n`.repeat(300), '> '.repeat(30_000), 'On 1\n'.repeat(10_000)]) parsePastedTicket(text, key);
    expect(spent()).toBeLessThan(3000);
  });
});

test.each([['#48213 Battery\n\nHi', '48213'], ['Ticket 48213: Battery', '48213'], ['Fall Nr. 00001042', '00001042'], ['I need 12 bikes', undefined], ['\n\n\n\n\n\n#48213', undefined]])('the ticket of %j is %s', (text, id) => {
  expect(findPastedId(text)).toBe(id);
});
