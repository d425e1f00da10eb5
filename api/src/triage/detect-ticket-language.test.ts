import { ticket as ticketSchema } from '@countersign/shared/ticket/ticket';
import { expect, test } from 'vitest';
import { customerMessage, returnsTicket } from '../testing/returns-ticket.ts';
import { detectTicketLanguage } from './detect-ticket-language.ts';
import { readThread } from './read-thread.ts';

function languageOf(text: string): string {
  const ticket = { ...ticketSchema.parse(returnsTicket({ messages: [customerMessage(text)] })), language: undefined };
  return detectTicketLanguage(ticket, readThread(ticket)).language;
}

test.each([
  ['de', 'Anbei die Fehlermeldung: "The server could not answer your request because the session has expired, please try it again." Was soll ich tun?'],
  ['de', 'Die Fehlermeldung: The server could not answer your request because the session has expired, please try it again. Was soll ich tun?'],
  ['fr', 'L’écran affiche « The device could not be found on this network, check the cable and try again » depuis hier.'],
  ['zh', '请问我什么时候能收到退款？My order number is TC-20418, I paid last week.'],
  ['en', 'Your colleague wrote “Ihre Bestellung wurde gestern verschickt und kommt am Freitag an”. What does it mean?'],
])('a draft is written in the language of the customer, not of what they quote: %s', (language, text) => {
  expect(languageOf(text)).toBe(language);
});

test('a message that is a quotation alone is in its language', () => {
  expect(languageOf('"Where is my parcel? It should have been here last week."')).toBe('en');
});
