import { ticket } from '@countersign/shared/ticket/ticket';
import { expect, it } from 'vitest';
import { isAnnouncement } from './is-announcement.ts';
import { summarise } from './summarise.ts';

type Written = readonly [role: 'customer' | 'agent', text: string];

const summaryOf = (...messages: readonly Written[]) =>
  summarise(ticket.parse({ key: { console: 'zendesk', host: 'a.example', id: '1' }, messages: messages.map(([role, text], at) => ({ id: `m${at + 1}`, author: { role, name: role === 'agent' ? 'Ines' : 'Sam' }, text })) }), { locale: 'en' });
const wishOf = (...messages: readonly Written[]): string | undefined => summaryOf(...messages).lines.find(({ kind }) => kind === 'wants')?.quote;

it.each([
  'I have a question', 'I need help please', 'Can you help me?', 'hab ne frage', 'Ich hätte da mal eine kurze Frage', 'Können Sie mir bitte helfen?', 'J’ai une petite question', 'Pouvez-vous m’aider ?', 'Tengo una consulta', 'Necesito ayuda', 'Tenho uma dúvida', 'Preciso de ajuda',
])('that a question comes is no wish where the question came: %s', (text) => {
  expect(isAnnouncement(text)).toBe(true);
  expect(wishOf(['customer', text], ['customer', 'The heater in the hall shows error E17.'])).toBe('The heater in the hall shows error E17.');
});

it.each(['I have a question about the heater', 'I need help with my heater', 'Can you help me return the lamp?', 'Ich habe eine Frage zur Lampe', 'J’ai un problème avec la lampe', 'Tengo un problema con la lámpara', 'Tenho um problema com a lâmpada', 'The lamp has problems.'])('it is one where it says about what: %s', (text) => expect(isAnnouncement(text)).toBe(false));

it('stands alone where nothing followed', () => expect(wishOf(['customer', 'I have got a big problem.'], ['agent', 'What is it?'])).toBe('I have got a big problem.'));

it('never takes a row of a table for what the customer wants', () => {
  expect(wishOf(['customer', 'Please look at our order:\n\nPos | Item | Count | Price\n1 | Lamp Nora | 20 | 39.90\n2 | Lamp Piet | 10 | 59.00\n\nItem 2 was not delivered with the lamps.'])).toBe('Item 2 was not delivered with the lamps.');
});

it.each(['👍', '👍👍', '🙏🏽', '😊 👍'])('a customer who answers a promise with %s waits for what was promised', (sign) => {
  const { state, lines } = summaryOf(['customer', 'The lid of the pot is missing.'], ['agent', 'We will send a new lid tomorrow.'], ['customer', sign]);
  expect([state, lines.at(-1)?.text]).toEqual(['waiting-on-us', 'Do what was promised.']);
});

it('a customer who answers with an angry face waits for an answer', () => expect(summaryOf(['customer', 'The lid is missing.'], ['agent', 'We will send a lid tomorrow.'], ['customer', '😡']).lines.at(-1)?.text).not.toBe('Do what was promised.'));

it.each([
  ['Boa tarde, a fatura tem o NIF errado.', 'Enviamos a fatura corrigida até sexta.'], ['La factura tiene el NIF equivocado.', 'Enviamos la factura corregida mañana por la tarde.'],
])('what “we send” by a day to come is promised: %s', (asked, answer) => expect(summaryOf(['customer', asked], ['agent', answer]).lines.filter(({ kind }) => kind === 'promised').map(({ quote }) => quote)).toEqual([answer]));

it.each([['A fatura não chegou.', 'Enviamos a fatura corrigida ontem às 10h00.'], ['La factura no llegó.', 'Enviamos la factura corregida ayer a las 10:00.']])('what “we sent” on a day that is over is not: %s', (asked, answer) => expect(summaryOf(['customer', asked], ['agent', answer]).lines.filter(({ kind }) => kind === 'promised')).toEqual([]));
