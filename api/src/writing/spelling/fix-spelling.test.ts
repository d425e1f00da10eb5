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
  [{ word: 'xyzzy', suggestions: [] }, undefined],
])('%j is corrected to %j', (entry, expected) => {
  expect(confidentCorrection(entry)).toBe(expected);
});
