import { countProcessorTime } from '@countersign/shared/testing/processor-time';
import { expect, test } from 'vitest';
import { isOnlyContact } from './is-only-contact.ts';
import { speechOf } from './speech/speech-of.ts';

const isContact = (role: 'customer' | 'agent', language: string, text: string): boolean => isOnlyContact(text, { role }, language, speechOf(language));

test.each<['customer' | 'agent', string, string]>([
  ['customer', 'en', 'The kettle 4400128765 came with a dent in its side.'],
  ['customer', 'en', 'Kettle 4400128765 dented.'],
  ['customer', 'en', 'I cannot open the portal with bo@kettles.example any more.'],
  ['customer', 'en', 'My phone is dead after the last update.'],
  ['customer', 'en', 'My card is blocked.'],
  ['customer', 'en', 'My address is wrong on the invoice.'],
  ['customer', 'en', 'My name is Bo and the lid of my kettle cracked.'],
  ['customer', 'en', 'Please pay the 80 euros to DE89 3704 0044 0532 0130 00 instead.'],
  ['customer', 'en', 'Please call me on +49 151 2345678 after five.'],
  ['agent', 'en', 'We will call you on +49 151 2345678 at noon.'],
  ['agent', 'en', 'Your kettle leaves the warehouse on 2026-05-11.'],
  ['agent', 'en', 'I have sent the label to bo@kettles.example.'],
  ['customer', 'de', 'Paket 4400128765 beschädigt.'],
  ['agent', 'de', 'Wir erstatten Ihnen den Betrag bis 2026-05-11.'],
  ['customer', 'fr', 'La bouilloire 4400128765 est arrivée fendue.'],
  ['customer', 'es', 'La tetera 4400128765 llegó con una grieta.'],
  ['customer', 'pt', 'A chaleira 4400128765 chegou com uma fissura.'],
])('a number, a date or an address does not silence what a sentence of the %s says (%s: %s)', (role, language, text) => {
  expect(isContact(role, language, text)).toBe(false);
});

test.each<['customer' | 'agent', string, string]>([
  ['customer', 'en', 'You can reach me at bo@kettles.example.'],
  ['customer', 'en', 'You may also contact me on 0151 23456789.'],
  ['customer', 'en', 'My name is Bo Ek.'],
  ['customer', 'en', 'My phone is 0151 23456789.'],
  ['customer', 'en', 'Order number: 4400128765'],
  ['customer', 'en', 'Email: bo@kettles.example, phone: 0151 23456789'],
  ['customer', 'de', 'Sie erreichen mich unter 0151 23456789.'],
  ['customer', 'de', 'Sie können mich unter 0151 23456789 erreichen.'],
  ['customer', 'de', 'Meine Telefonnummer ist 0151 23456789.'],
  ['customer', 'fr', 'Vous pouvez me joindre au 06 12 34 56 78.'],
  ['customer', 'fr', 'Mon numéro est le 06 12 34 56 78.'],
  ['customer', 'es', 'Puede contactarme en bo@kettles.example.'],
  ['customer', 'es', 'Mi correo es bo@kettles.example.'],
  ['customer', 'pt', 'Pode contactar-me em bo@kettles.example.'],
  ['customer', 'pt', 'O meu telefone é 912 345 678.'],
])('how to reach the %s is not what it is about (%s: %s)', (role, language, text) => {
  expect(isContact(role, language, text)).toBe(true);
});

test('a sentence without a number, an address or a name is never contact details', () => {
  expect(isContact('customer', 'en', 'Where?')).toBe(false);
});

test('long runs of digits, at signs and words are read in step with their length', () => {
  for (const piece of ['1 ', '1(', 'a@', 'mich aber ', 'my name is ', 'você ']) {
    const spent = countProcessorTime();
    isContact('customer', 'de', piece.repeat(40_000));
    expect(spent(), piece).toBeLessThan(1_500);
  }
});
