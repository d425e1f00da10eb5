import { countProcessorTime } from '@countersign/shared/testing/processor-time';
import { expect, it } from 'vitest';
import { readTranscript } from './read-transcript.ts';

const told = (text: string, customer = '', agent = ''): string[] | undefined =>
  readTranscript(text, { customers: [customer], agents: [agent] })?.map((one) => `${one.side} ${one.speaker}: ${one.text}`);

it.each([
  ['labels for roles', 'Customer: Where is my refund for order 4711?\nAgent: Let me look.\nCustomer: Thanks.', ['customer Customer: Where is my refund for order 4711?', 'team Agent: Let me look.', 'customer Customer: Thanks.']],
  ['all in one line', 'Customer: My parcel is lost. Agent: What is the number? Customer: It is 55-12. When will you answer?', ['customer Customer: My parcel is lost.', 'team Agent: What is the number?', 'customer Customer: It is 55-12. When will you answer?']],
  ['names with times, and a bot', 'Anna (10:02): Where is my order?\nBot (10:02): Please choose.\nAnna (10:03): A person please', ['customer Anna: Where is my order?', 'team Bot: Please choose.', 'customer Anna: A person please']],
  ['the same in one line', 'Anna (10:02): Where is my order? Bot (10:02): Please choose. Anna (10:03): A person please', ['customer Anna: Where is my order?', 'team Bot: Please choose.', 'customer Anna: A person please']],
  ['German roles', 'Kundin: Der Toaster raucht nicht, er bleibt kalt.\nMitarbeiter: Ist der Stecker drin?\nKundin: Ja.', ['customer Kundin: Der Toaster raucht nicht, er bleibt kalt.', 'team Mitarbeiter: Ist der Stecker drin?', 'customer Kundin: Ja.']],
  ['French roles', 'Client : Mon colis est perdu.\nConseillère : Je regarde cela.\nClient : Merci bien à vous.', ['customer Client: Mon colis est perdu.', 'team Conseillère: Je regarde cela.', 'customer Client: Merci bien à vous.']],
  ['Spanish roles', 'Cliente: ¿Dónde está mi pedido?\nAsesora: Lo reviso ahora.\nCliente: Gracias.', ['customer Cliente: ¿Dónde está mi pedido?', 'team Asesora: Lo reviso ahora.', 'customer Cliente: Gracias.']],
  ['Portuguese roles', 'Visitante 4821: O boleto não abre.\nAtendente: Qual é o navegador?\nVisitante 4821: O de sempre.', ['customer Visitante 4821: O boleto não abre.', 'team Atendente: Qual é o navegador?', 'customer Visitante 4821: O de sempre.']],
])('tells the speakers of a chat apart: %s', (_, text, said) => expect(told(text)).toEqual(said));

it.each([
  ['a help desk', '(10:02:11 AM) Mia Holt: The lid is broken\n(10:02:15 AM) *** Mia Holt joined the chat ***\n(10:03:40 AM) *** Tom joined the chat ***\n(10:04:02 AM) Tom: I will send a lid.', ['customer Mia Holt: The lid is broken', 'team Tom: I will send a lid.']],
  ['a console', 'Chat Started: Thursday, November 12, 2026, 10:02:11 (+0000)\nAgent Tom M\n( 2s ) Mia: Charged twice\n( 1m 35s ) Tom: I will look.', ['customer Mia: Charged twice', 'team Tom: I will look.']],
  ['a messenger on a phone', '12/11/2026, 10:02 - Mia Holt: Hello\nthe lamp flickers\n12/11/2026, 10:05 - Lamp Support: Which lamp?', ['customer Mia Holt: Hello\nthe lamp flickers', 'team Lamp Support: Which lamp?']],
  ['a messenger on another phone', '[12.11.26, 10:02:11] Mia Holt: The lamp flickers\n[12.11.26, 10:05:40] Lamp Support: Which lamp?', ['customer Mia Holt: The lamp flickers', 'team Lamp Support: Which lamp?']],
  ['a messenger in a browser', '[10:02, 12/11/2026] Mia Holt: The lamp flickers\n[10:05, 12/11/2026] +34 600 111 222: Which lamp?', ['customer Mia Holt: The lamp flickers', 'other +34 600 111 222: Which lamp?']],
  ['a chat widget', '10:02 AM | Mia: The button does nothing\n10:03 AM | Operator: Which browser?', ['customer Mia: The button does nothing', 'team Operator: Which browser?']],
  ['a team chat', 'Mia Holt  10:02\nThe printer stands still.\nSupport  10:04\nHave you tried another cable?', ['customer Mia Holt: The printer stands still.', 'team Support: Have you tried another cable?']],
  ['another team chat', '[10:02] Mia Holt\nThe screen stays black.\n[10:03] Support\nWhich cable is it?', ['customer Mia Holt: The screen stays black.', 'team Support: Which cable is it?']],
])('reads what %s exports, with the customer known by name', (_, text, said) => expect(told(text, 'Mia Holt')).toEqual(said));

it('takes the agents who answered for the team, and nobody else whom the chat doesn’t place', () => {
  const chat = '[12.11.26, 10:02] Mia Holt: Where is the driver?\n[12.11.26, 10:05] Ravi: At five.\n[12.11.26, 10:09] Lena: We ask him.';
  expect(told(chat, 'Mia Holt', 'Lena Voss')).toEqual(['customer Mia Holt: Where is the driver?', 'other Ravi: At five.', 'team Lena: We ask him.']);
});

it('gives what stands around the chat to whoever pasted it, without the words that announce it', () => {
  expect(told('The tap drips. Here is my chat of Monday:\n\nCustomer: The tap drips a lot.\nAgent: We send a part by Friday.\n\nNothing came. What now?')).toEqual([
    'writer : The tap drips.', 'customer Customer: The tap drips a lot.', 'team Agent: We send a part by Friday.', 'writer : Nothing came. What now?',
  ]);
});

it('gives the end of a chat to nobody where it may be the agent’s next line as well', () => {
  expect(told('Customer: Where is my refund?\nAgent: We refund you today.\nThat took three weeks already!')?.at(-1)).toBe('unsure : That took three weeks already!');
  expect(told('Customer: Where is it?\nAgent: On its way.\n\nIt took long.\nCustomer: I see, and now?\nAgent: It comes soon.\n\nPlease wait.')?.at(-1)).toBe('unsure : Please wait.');
});

it('keeps the fields that somebody names in a chat with what they say', () => {
  expect(told('Customer: Here it is.\nOrder number: 4711\nAgent: Thank you, I see it.\nCustomer: And now?')?.[0]).toBe('customer Customer: Here it is.\nOrder number: 4711');
});

it.each([
  ['a form', 'Name: Mia Holt\nCustomer: Brick Ltd\nSupport: Gold\nOrder: 4711\nNote: leave it with the neighbour, please.'],
  ['a note', 'Please deliver on Monday.\nNote: the bell is broken.'],
  ['an address block', 'Mia Holt\nc/o Support: Room 4\n12 High Street\nPhone: 030 1234567'],
  ['the head of a mail', 'From: Mia Holt\nTo: Support\nSubject: Agent was rude.\nDate: 12 November 2026 10:02'],
  ['a log', 'The app closes.\n10:02:11 ERROR: cannot open the file.\n10:02:12 INFO: trying again now.'],
  ['the way of a parcel', '12.11.2026, 10:02 - Depot Hamburg: parcel sorted\n13.11.2026, 08:10 - Depot Berlin: parcel loaded'],
  ['opening hours', 'Support (9:00): open\nSupport (17:00): closed\nIs that right?'],
  ['an agenda', 'Breakfast (8:30): in the hall\nWorkshop (10:00): upstairs'],
  ['words to engrave', 'Mia: Happy birthday to you!\nBen: All my love.'],
  ['what a device says of itself', 'User: mia@x.example\nUser agent: Mozilla/5.0 (X11)\nClient: Outlook 2021.\nSupport: none so far.'],
  ['one labelled line', 'Customer: I am not amused.\nThat is all.'],
  ['questions and answers', 'Q: Do you deliver to Malta?\nA: Yes, we do.'],
  ['prose', 'I told the agent: it is broken. The agent: nothing to be done. Customer service at its best.'],
])('takes %s for no chat', (_, text) => expect(told(text, 'Mia Holt')).toBeUndefined());

it.each([['labels', 'Agent: a. '], ['times', '10:02 '], ['names', 'Aa Aa Aa ('], ['stamps', '[10:02 '], ['stars', '*'], ['colons', 'a: '], ['lines', 'A b c d\n'], ['dates', '12.11.26, ']])('reads a long hostile run of %s in time', (_, piece) => {
  const spent = countProcessorTime();
  told(piece.repeat(Math.ceil(20_000 / piece.length)));
  expect(spent()).toBeLessThan(300);
});
