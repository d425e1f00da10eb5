import { describe, expect, test } from 'vitest';
import { nameAndAddress } from './name-and-address.ts';

const found = (text: string): string[] => nameAndAddress.find(text).map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);

describe('people in running text are found', () => {
  test.each([
    ['Please ask Jonas Meyer about it.', 'Jonas Meyer'], ['Hi Grace, any news?', 'Grace'], ['The kettle was a gift from Priya Nair.', 'Priya Nair'], ['my name is maria lopez and it is late', 'maria lopez'],
    ['Guten Tag, die Lieferung an Jens Schneider fehlt.', 'Jens Schneider'], ['Bonjour, je suis Chloé Dubois.', 'Chloé Dubois'], ['Hola, soy Javier Ortega.', 'Javier Ortega'],
    ['Eu me chamo João da Silva.', 'João da Silva'], ['Ho parlato con Giulia Rossi ieri.', 'Giulia Rossi'], ['Ik sprak gisteren met Sanne de Vries.', 'Sanne de Vries'],
  ])('%s', (text, name) => {
    expect(found(text)).toEqual([`PERSON ${name}`]);
  });

  test('a last name told in full before is known again', () => {
    expect(found('I wrote to Katarzyna Wojcik twice. In the end Wojcik refunded me.')).toEqual(['PERSON Katarzyna Wojcik', 'PERSON Wojcik']);
  });
});

describe('addresses are found', () => {
  test.each([
    ['Please send it to 14 Harbour Street, Whitby YO21 3PU.', '14 Harbour Street, Whitby YO21 3PU'], ['Ich wohne in der Lindenstraße 12, 20095 Hamburg.', 'Lindenstraße 12, 20095 Hamburg'], ['J’habite 12 rue des Lilas, 75011 Paris.', '12 rue des Lilas, 75011 Paris'],
    ['Vivo en Calle Mayor 12, 28013 Madrid.', 'Calle Mayor 12, 28013 Madrid'], ['Abito in via Garibaldi 5, 20121 Milano.', 'via Garibaldi 5, 20121 Milano'], ['Ik woon op Keizersgracht 12, 1015 CN Amsterdam.', 'Keizersgracht 12, 1015 CN Amsterdam'],
  ])('%s', (text, address) => {
    expect(found(text)).toEqual([`ADDRESS ${address}`]);
  });
});

describe('what is no detail of a person stays', () => {
  test.each([
    'Where is my order?', 'The zipper of the jacket broke after two days.', 'Can I pay by PayPal or Visa in May?', 'Order 20-4471 has not arrived.', 'Error 504 on the checkout page since Monday.', 'Wo bleibt meine Bestellung?', 'Die Rechnung und der Lieferschein fehlen im Karton.', 'Mon colis est bloqué depuis lundi.', '¿Cuándo llega mi pedido?', 'A minha encomenda ainda não chegou.', 'Il mio pacco non è arrivato.', 'Mijn pakket is nog niet bezorgd.', 'It cost 1.234.567,00 EUR',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

test('a name of the list is surer than one the words around tell', () => {
  const [listed] = nameAndAddress.find('Please ask Jonas Meyer about it.');
  expect(listed).toMatchObject({ score: 0.8, explanation: 'a name, by the list of names and the words around it' });
});

test.each(['a ', 'A', 'A ', 'Anna ', 'Anna, ', '12 Main Street ', '(1', 'A1', '\n', 'Ä', '\u0301'])('two hundred thousand signs of %j take less than a second', (piece) => {
  const began = performance.now();
  nameAndAddress.find(piece.repeat(200_000 / piece.length));
  expect(performance.now() - began).toBeLessThan(1_000);
});

test('German nouns and forms of address are nobody’s names, the customer’s name is one', () => {
  expect(found('Guten Tag, können Sie mir helfen? Der Akku lädt nicht, und die Lampe blinkt. Ich nenne Ihnen gern den Grund. Viele Grüße, Jonas Weber')).toEqual(['PERSON Jonas Weber']);
});
