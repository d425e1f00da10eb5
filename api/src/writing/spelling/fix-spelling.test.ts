import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { returnsTicket } from '../../testing/returns-ticket.ts';
import { testApp, type TestApp } from '../../testing/test-app.ts';
import { useTool } from '../../testing/use-tool.ts';
import { confidentCorrection } from './confident-correction.ts';
import { tidyText } from './tidy-text.ts';

let harbour: TestApp;
beforeAll(async () => { harbour = await testApp(); });
afterAll(() => harbour.close());

test('what can only be one word is corrected, and what may be another is listed', async () => {
  const text = 'Hi Marta,\n\nWe have recieved your parcel at our warehuose. it is is on the shelf .\n\nKind regards,\nInes Moreau';
  const { text: fixed, written } = await useTool(harbour, 'fix-spelling', text);
  expect(fixed).toBe('Hi Marta,\n\nWe have received your parcel at our warehouse. It is on the shelf.\n\nKind regards,\nInes Moreau');
  expect(written.spelling.map(({ before, after }) => [before, after])).toEqual([['recieved', 'received'], ['warehuose', 'warehouse']]);
  for (const { start, end, before } of written.spelling) expect(text.slice(start, end)).toBe(before);
  expect(written.changes).toEqual([]);
});

test('names, product words, codes, addresses and words the team uses are left alone', async () => {
  const text = 'We sent the Quayliner to Mr Vanderhoeven, order HO-20418, with the softener. See https://help.harbour.exampel/retruns or write to ines@harbuor.example.';
  const { end } = await useTool(harbour, 'fix-spelling', text);
  expect(end).toMatchObject({ outcome: 'unchanged' });
});

test.each([
  ['Nous avons bien recu votre coliss et vous remboursons.', 'fr', 'Nous avons bien reçu votre colis et vous remboursons.'],
  ['Hemos recibido su devolucion y el paquete completo.', 'es', 'Hemos recibido su devolución y el paquete completo.'],
  ['Ihre Rückerstatung kommt vorraussichtlich am Montag, garnicht spät.', 'de', 'Ihre Rückerstattung kommt voraussichtlich am Montag, gar nicht spät.'],
])('%s', async (text, language, expected) => {
  expect((await useTool(harbour, 'fix-spelling', text, { ticket: returnsTicket({ language }) })).text).toBe(expected);
});

test('a language without a dictionary says so', async () => {
  const { end } = await useTool(harbour, 'fix-spelling', 'Wir haben Ihre Rücksendung heute erhalten und prüfen sie gerade.', { ticket: returnsTicket({ language: 'de' }) });
  expect(end).toMatchObject({ outcome: 'unchanged', explanation: expect.stringContaining('no dictionary') });
});

describe('what is certain without a dictionary', () => {
  test.each([
    ['the the parcel', 'en', 'The parcel'],
    ['We had had enough.', 'en', 'We had had enough.'],
    ['It  is here ,  look !', 'en', 'It is here, look!'],
    ['Voilà ! Vraiment ?', 'fr', 'Voilà ! Vraiment ?'],
    ['One. two three.', 'en', 'One. Two three.'],
    ['Use e.g. the label.', 'en', 'Use e.g. the label.'],
    ['Version 2.1 is out. iOS too.', 'en', 'Version 2.1 is out. iOS too.'],
  ])('%j', (text, language, expected) => {
    expect(tidyText(text, language)).toBe(expected);
  });
});

test.each([
  [{ word: 'recieve', suggestions: ['receive', 'relieve'] }, 'receive'],
  [{ word: 'deliverd', suggestions: ['delivers', 'deliver', 'delivered'] }, undefined],
  [{ word: 'custumer', suggestions: ['customer', 'costumer'] }, undefined],
  [{ word: 'teh', suggestions: ['the', 'tea'] }, undefined],
  [{ word: 'devolucion', suggestions: ['devolución'] }, 'devolución'],
  [{ word: 'económica', suggestions: ['econômica', 'economiza'] }, undefined],
  [{ word: 'podés', suggestions: ['podes', 'poder'] }, undefined],
  [{ word: 'rückerstatung', suggestions: ['rückerstattung'] }, 'rückerstattung'],
  [{ word: 'dévolutionn', suggestions: ['dévolution'] }, 'dévolution'],
  [{ word: 'xyzzy', suggestions: [] }, undefined],
])('%j is corrected to %j', (entry, expected) => {
  expect(confidentCorrection(entry)).toBe(expected);
});

describe('spellings of another country are right', () => {
  test.each([
    ['We recognise the behaviour, have organised a new aluminium frame in your favourite colour and cancelled the cheque at the centre.', 'en'],
    ['We recognize the behavior, have organized a new aluminum frame in your favorite color and canceled the check at the center.', 'en'],
    ['A embalagem económica deste género está no contacto que a equipa registou, e o facto é que a receção já a tem.', 'pt'],
    ['A embalagem econômica deste gênero está no contato que a equipe registrou, e o fato é que a recepção já a tem.', 'pt'],
  ])('%j', async (text, language) => {
    const { end } = await useTool(harbour, 'fix-spelling', text, { ticket: returnsTicket({ language }) });
    expect(end).toMatchObject({ outcome: 'unchanged', spelling: [] });
  });
});

describe('part of a sentence keeps its first letter', () => {
  test.each([
    ['recieve', {}, 'receive'],
    ['and refunded the shiping costs', {}, 'and refunded the shipping costs'],
    ['and refunded the shiping costs.', { goesOn: true }, 'and refunded the shipping costs.'],
    ['We checked it and read the shiping label.', { selection: { start: 14, end: 41 } }, 'and read the shipping label.'],
    ['we have recieved your parcel.', {}, 'We have received your parcel.'],
    ['We checked it. we read the shiping label.', { selection: { start: 15, end: 41 } }, 'We read the shipping label.'],
  ])('%j with %j', async (text, more, fixed) => {
    expect((await useTool(harbour, 'fix-spelling', text, more)).text).toBe(fixed);
  });
});

test.each([
  ['You can log in in a minute.', 'en'], ['I pass it on on Monday.', 'en'], ['The parcel from Bora Bora is here.', 'en'], ['Send it when you see it it is urgent.', 'en'],
  ['Wir holen es ab ab Montag.', 'de'], ['Was was kostet, steht im Katalog.', 'de'], ['Ele não para para pensar.', 'pt'], ['Creo que que llegue pronto ayuda.', 'es'],
])('%j has no doubled word too many', (text, language) => {
  expect(tidyText(text, language)).toBe(text);
});

test('a date that was misspelt is no new date and no new promise', async () => {
  const { text, written } = await useTool(harbour, 'fix-spelling', 'We will send the parcel tommorow, and call you on wensday. On Febuary 3 it is there.');
  expect(text).toBe('We will send the parcel tomorrow, and call you on Wednesday. On February 3 it is there.');
  expect(written.changes).toEqual([]);
  expect(written.findings.filter(({ rule }) => rule.startsWith('built-in.rewriting'))).toEqual([]);
});

describe('English is written with its I and its apostrophes', () => {
  test.each([
    ['Yes, i think so, and i’m sure i am right. So do i.', 'Yes, I think so, and I’m sure I am right. So do I.'],
    ['i can do that.', 'I can do that.'],
    ['We dont know, it wont start and you cant wait: thats why im here and ive asked.', 'We don’t know, it won’t start and you can’t wait: that’s why I’m here and I’ve asked.'],
    ["It's here, but we dont see it.", "It's here, but we don't see it."],
  ])('%j', async (text, fixed) => {
    expect((await useTool(harbour, 'fix-spelling', text)).text).toBe(fixed);
  });

  test.each(['Take the plug, i.e. the black one.', 'i. Open the box.', 'i) Open the box.', 'See part i of the manual.', 'The file is called i-box.'])('%j has no I to write', (text) => {
    expect(tidyText(text, 'en')).toBe(text);
  });

  test('another language keeps its i', () => {
    expect(tidyText('La carta dice i come Imola.', 'it')).toBe('La carta dice i come Imola.');
  });
});

test.each([
  ['We has send it to you yesterday.', undefined, 'No spelling mistakes were found. Grammar needs a model.'], ['We has send it to you yesterday.', 'de', 'Es wurden keine Rechtschreibfehler gefunden. Grammatik braucht ein Modell.'],
  ['We has send it to you yesterday.', 'fr', 'Aucune faute d’orthographe trouvée. La grammaire requiert un modèle.'], ['We has send it to you yesterday.', 'es', 'No se encontraron faltas de ortografía. La gramática necesita un modelo.'], ['We has send it to you yesterday.', 'pt', 'Não foram encontrados erros ortográficos. A gramática precisa de um modelo.'],
])('%j is not called free of mistakes (%s)', async (text, locale, explanation) => {
  expect((await useTool(harbour, 'fix-spelling', text, locale === undefined ? {} : { locale })).end).toMatchObject({ outcome: 'unchanged', explanation });
});

test('a corrected text says that its grammar was not read', async () => {
  expect((await useTool(harbour, 'fix-spelling', 'We has recieved it.')).written.notes).toEqual(['Only the spelling was checked. Grammar needs a model.']);
});
