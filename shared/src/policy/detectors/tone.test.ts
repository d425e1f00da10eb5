import { expect, test } from 'vitest';
import { judgeBy } from '../testing/judge-by.ts';

test.each([
  ['rude', 'That is stupid.'], ['rude', 'Das ist nicht unser Problem.'], ['rude', 'Ce n’est pas mon problème.'], ['rude', 'No es nuestro problema.'], ['rude', 'Não é problema nosso.'],
  ['blaming', 'You should have read the manual.'], ['blaming', 'Das ist Ihr eigener Fehler.'], ['blaming', 'C’est votre faute.'], ['blaming', 'Debería haber leído el manual.'], ['blaming', 'Você deveria ter lido o manual.'],
  ['sarcastic', 'How hard can it be?'], ['sarcastic', 'Das kann doch nicht so schwer sein.'], ['sarcastic', 'Ce n’est pas sorcier.'], ['sarcastic', 'Hasta un niño lo entiende.'], ['sarcastic', 'Até uma criança entende.'],
  ['shouting', 'PLEASE READ THE MANUAL NOW'], ['shouting', 'DAS GEHT SO NICHT'], ['shouting', 'Non !!!'], ['shouting', 'NO ES ASÍ COMO FUNCIONA'], ['shouting', 'ISSO NÃO É ASSIM'],
])('%s words are found in %j', (tone, text) => {
  expect(judgeBy({ type: 'tone', tones: [tone] }, text)).toHaveLength(1);
});

test.each([
  'That was not your fault, it was ours.', 'Das ist ärgerlich, und es tut uns leid.', 'Je comprends votre déception.', 'Lamento las molestias.', 'Lamento o transtorno.', 'The VAT ID and the IBAN', 'Codes SJU, STX, SXM, STT are fine.', 'Great!',
])('%j is kind enough', (text) => {
  expect(judgeBy({ type: 'tone' }, text)).toEqual([]);
});

test('shouting is offered in small letters', () => {
  expect(judgeBy({ type: 'tone' }, 'PLEASE READ THE MANUAL')[0]).toMatchObject({ suggestion: 'Please read the manual' });
});
test('shouting in the midst of a sentence stays there, and an "I" stays large', () => {
  expect(judgeBy({ type: 'tone' }, 'Please READ WHAT I WROTE YOU')[0]).toMatchObject({ suggestion: 'read what I wrote you' });
});

test('German nouns are not offered in small letters', () => {
  expect(judgeBy({ type: 'tone' }, 'BITTE LESEN SIE DIE ANLEITUNG')[0]!.suggestion).toBeUndefined();
});

test.each([
  'None of this is your fault.', 'Nothing about this was your fault.', 'This was not your mistake.', 'Das ist wirklich nicht Ihre Schuld.', 'Ihre Schuld ist das nicht.', 'Es ist keineswegs Ihre Schuld, dass es beschädigt war.', 'Ce n’est absolument pas de votre faute.',
  'Por supuesto que no es su culpa.', 'Nada de esto es culpa suya.', 'Isso não foi culpa sua.', 'Nada disso é culpa sua.',
])('%j takes the blame from the customer', (text) => {
  expect(judgeBy({ type: 'tone' }, text)).toEqual([]);
});

test.each(['It is not a fault of ours but your own mistake.', 'Das liegt nicht an uns, das ist Ihre Schuld.', 'Ce n’est pas nous, c’est votre faute.', 'No es cosa nuestra, es culpa suya.', 'Não fomos nós, foi culpa sua.'])('%j denies one thing and blames the customer for another', (text) => {
  expect(judgeBy({ type: 'tone' }, text)).toHaveLength(1);
});

test.each([
  'The error should go away once you restart the app.', 'Parcels sometimes get lost in transit.', 'Jedes Kind unter sechs Jahren fährt kostenlos mit.', 'Ihr Fehler 404 ist behoben.', 'Concernant votre erreur 503, nous cherchons la cause.', 'Vous pouvez commander presque n’importe quoi.',
  'Hasta un niño por adulto viaja gratis.', 'No es tan difícil de instalar.', '¡Qué sorpresa tan agradable!', 'Não é tão difícil de montar.', 'Que surpresa boa!', 'Sobre o seu erro de login, estamos vendo.', 'What a surprise to hear from you again!',
])('%j means no harm', (text) => {
  expect(judgeBy({ type: 'tone' }, text)).toEqual([]);
});

test.each(['Go away.', 'Well, please go away!', 'Get lost!', 'Then get lost.'])('%j is an order no customer should read', (text) => {
  expect(judgeBy({ type: 'tone' }, text)).toHaveLength(1);
});
