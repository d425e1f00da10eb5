import { expect, test } from 'vitest';
import { sayNote } from './say-note.ts';

test.each([
  ['en', 'There is no dictionary for this language (Swedish).'], ['de-AT', 'Für diese Sprache (Schwedisch) fehlt ein Wörterbuch.'], ['fr', 'Aucun dictionnaire pour cette langue (suédois).'],
  ['es', 'No hay diccionario para este idioma (sueco).'], ['pt-BR', 'Não há dicionário para este idioma (sueco).'], ['sv', 'There is no dictionary for this language (Swedish).'],
])('a language without a dictionary is called by its name in the words of a reader of %s', (locale, said) => {
  expect(sayNote({ says: 'no-dictionary', language: 'sv' }, locale)).toContain(said);
});

test('a language that could not be told has no name', () => expect(sayNote({ says: 'no-dictionary', language: 'und' }, 'en')).toContain('for this language. Only'));
