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
