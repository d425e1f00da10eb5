import { describe, expect, test } from 'vitest';
import { countProcessorTime } from '../../testing/processor-time.ts';
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

describe('the language of the rules for names', () => {
  test('an article makes a thing of what reads like a name, wherever it stands again, but not of a first name', () => {
    expect(found('The Brake squeaks when I ride downhill.')).toEqual([]);
    expect(found('I ordered a Helm Urban in size M. My Helm Urban came scratched. Is any Helm Urban left?')).toEqual([]);
    expect(found('This is for the Jonas Meyer account.')).toEqual(['PERSON Jonas Meyer']);
  });

  test('is the one that is said, else the one that is found out', () => {
    const told = (text: string, language?: string): string[] => nameAndAddress.find(text, language).map(({ start, end }) => text.slice(start, end));
    expect(told('Anruf von Torque', 'en')).toEqual(['Torque']);
    for (const language of ['de', 'de-AT', 'xx', '', undefined]) expect(told('Anruf von Torque', language), language).toEqual([]);
    expect(told('Der Helm Urban ist zerkratzt.')).toEqual([]);
  });
});

test('an address ends with its sentence, a name too', () => {
  expect(found('Ship it to 12 Oak Ave, Portland, OR 97201. Call after five.')).toEqual(['ADDRESS 12 Oak Ave, Portland, OR 97201']);
  expect(found('Send it to 12 Oak St. Portland, OR 97201.')).toEqual([expect.stringContaining('97201')]);
});

test('dates and sizes are no addresses', () => {
  expect(found('Change the date of my stay from 4 to 11 June, and the shirt from 39 to 41.')).toEqual([]);
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
  const spent = countProcessorTime();
  nameAndAddress.find(piece.repeat(200_000 / piece.length));
  expect(spent()).toBeLessThan(1_000);
});

test('German nouns and forms of address are nobody’s names, the customer’s name is one', () => {
  expect(found('Guten Tag, können Sie mir helfen? Der Akku lädt nicht, und die Lampe blinkt. Ich nenne Ihnen gern den Grund. Viele Grüße, Jonas Weber')).toEqual(['PERSON Jonas Weber']);
});
