import { expect, test } from 'vitest';
import { buildIndex } from './index/build-index.ts';
import { macroPassage } from './macro-passage.ts';

const macro = (id: string, title: string, body: string) => macroPassage({ id, title, body });

test('a prepared reply is found by the words of its own language in another form', () => {
  const index = buildIndex([
    macro('de', 'Adressänderung', 'Guten Tag {{customer_name}},\nbitte nennen Sie uns die neue Anschrift, dann ändern wir sie vor dem Versand.'),
    macro('pt', 'Mudança de morada', 'Olá {{customer_name}},\ndiga-nos por favor a nova morada, para que possamos alterá-la antes da expedição.'),
    macro('en', 'Opening hours', 'Hi {{customer_name}},\nwe are there for you from nine to five on every working day.'),
  ]);
  const first = (text: string, language: string) => index.search({ parts: [{ text, weight: 1 }], limit: 3, language }).sources[0]?.documentId;
  expect(first('Wie lassen sich die Adressen ändern?', 'de')).toBe('de');
  expect(first('quero mudar o endereço', 'pt')).toBe('pt');
  expect(index.languages).toEqual(['de', 'pt', 'en']);
});

test('a macro of a word or two has no language', () => {
  expect(macro('ok', 'OK', 'Danke!').language).toBe('');
});
