import { expect, test } from 'vitest';
import { stemsOf } from '../knowledge/index/postings.ts';
import { turnsRound } from './turns-round.ts';

const isTurned = (sentence: string, passage: string, language: string): boolean => turnsRound(sentence, passage, [...stemsOf(sentence, language)], language);

test.each([
  ['en', 'The label is not free of charge.', 'The label is free of charge.'],
  ['de', 'Das Etikett ist nicht kostenlos.', 'Das Etikett ist kostenlos.'],
  ['fr', 'Le retour n’est pas gratuit.', 'Le retour est gratuit.'],
  ['es', 'La etiqueta no es gratuita.', 'La etiqueta es gratuita.'],
  ['pt', 'A etiqueta não é gratuita.', 'A etiqueta é gratuita.'],
])('%s: %j is the opposite of %j', (language, sentence, passage) => {
  expect(isTurned(sentence, passage, language)).toBe(true);
  expect(isTurned(passage, sentence, language)).toBe(true);
});

test.each([
  ['de', 'Der kostenlose Umtausch aller Lampen endet im Mai.', 'Der kostenlose Umtausch aller Lampen endet im Frühling.'],
  ['fr', 'Le retour gratuit des lampes cassées finit en mai.', 'Le retour gratuit des lampes cassées finit au printemps.'],
  ['pt', 'A encomenda chega no sábado.', 'A encomenda chega sábado.'],
  ['fr', 'Votre Noël est livré.', 'Votre noël est bien livré.'],
])('%s: a word that denies in another language alone, as in %j, turns nothing round', (language, sentence, passage) => {
  expect(isTurned(sentence, passage, language)).toBe(false);
});
