import { expect, test } from 'vitest';
import { questionLanguage } from './question-language.ts';

test.each([
  ['a word too short to tell is in the language of the knowledge', 'Garantie', undefined, ['de'], 'de'],
  ['or of the ticket, where the knowledge speaks it', 'Garantie', 'fr', ['de', 'fr'], 'fr'],
  ['a few words that look like a close language are in the one of the knowledge', 'está garantizado?', undefined, ['es'], 'es'],
  ['a question that is surely in another language stays in it', 'Wie lange dauert es, bis mein Geld nach der Rückgabe wieder auf dem Konto ist?', undefined, ['en'], 'de'],
  ['a language among those of the knowledge is believed', 'délai de livraison', undefined, ['en', 'fr'], 'fr'],
  ['an empty knowledge is asked in English', 'x', undefined, [], 'en'],
])('%s', (_name, question, ticketLanguage, spoken, language) => {
  expect(questionLanguage(question, ticketLanguage, spoken)).toBe(language);
});
