import { expect, test } from 'vitest';
import { judgeBy } from '../testing/judge-by.ts';

test.each([
  ['card-number', 'Please send me your full card number.'], ['card-number', 'Bitte schicken Sie uns Ihre Kreditkartennummer.'], ['card-number', 'Veuillez nous envoyer le numéro de votre carte.'], ['card-number', 'Envíenos el número completo de su tarjeta.'], ['card-number', 'Envie o número do seu cartão.'],
  ['password', 'What is your password?'], ['password', 'Wie lautet Ihr Passwort?'], ['password', 'Donnez-nous votre mot de passe.'], ['password', 'Necesitamos su contraseña.'], ['password', 'Precisamos da sua senha.'],
  ['security-code', 'Could you confirm the CVV?'], ['security-code', 'Nennen Sie bitte die Kartenprüfnummer.'], ['security-code', 'Indiquez le code de sécurité.'], ['security-code', 'Indique el código de seguridad.'], ['security-code', 'Informe o código de segurança.'],
  ['one-time-code', 'Reply with the verification code.'], ['national-id', 'Send us your social security number.'], ['pin', 'Tell me your PIN.'],
])('%s is asked for in %j', (kind, text) => {
  const [found] = judgeBy({ type: 'asked-data', kinds: [kind] }, text);
  expect(found).toMatchObject({ kind: 'privacy', quote: text });
});

test.each([
  'Never send us your password.', 'We will not ask for your PIN.', 'Send us the last four digits of your card number.', 'You can reset your password in the app.', 'Ihr Passwort wurde geändert.', 'Senden Sie uns nie Ihr Passwort.',
  'Ne nous envoyez jamais votre mot de passe.', 'Indiquez les quatre derniers chiffres de votre carte.', 'Nunca envíe su contraseña.', 'Nunca envie a sua senha.', 'Please send us the order number.',
])('%j asks for nothing that is secret', (text) => {
  expect(judgeBy({ type: 'asked-data' }, text)).toEqual([]);
});

test('what can stand instead is in the language of the sentence', () => {
  expect(judgeBy({ type: 'asked-data' }, 'Bitte schicken Sie uns Ihre Kreditkartennummer.')[0]!.suggestion).toBe('Die letzten vier Ziffern genügen.');
});
