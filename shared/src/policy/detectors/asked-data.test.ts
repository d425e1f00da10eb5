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

test.each([
  'No worries, just send me your password.', 'Kein Problem, senden Sie mir einfach Ihr Passwort.', 'Pas de souci, envoyez-moi votre mot de passe.', 'No se preocupe, envíeme su contraseña.', 'Não se preocupe, envie-me sua senha.', 'If you do not see the page, please send us your password.',
  'I need your name, address and PIN.', '¿Me puede dar su contraseña?', 'Können Sie mir die PIN nennen, die wir Ihnen geschickt haben?', 'Nous avons besoin de votre mot de passe.',
])('%j asks all the same', (text) => {
  expect(judgeBy({ type: 'asked-data' }, text)).toHaveLength(1);
});

test.each([
  'Votre mot de passe a expiré.', 'We sent you an email about your password.', 'You will get an email with a verification code.', 'We will send a verification code to your phone.', 'Wir senden Ihnen einen Bestätigungscode.', 'Nous allons vous envoyer un code de vérification.', 'Le vamos a enviar un código de verificación.', 'Vamos enviar um código de verificação.',
  'Im Text der E-Mail steht der Link zum Passwort.', 'You need your PIN to unlock the phone.', 'Do you need a new PIN?', 'Use the verification code to confirm your login.',
])('%j speaks of it and asks for nothing', (text) => {
  expect(judgeBy({ type: 'asked-data' }, text)).toEqual([]);
});

test.each([
  'Please enter your password on the sign-in page and press Log in.', 'Open the app, type your PIN and confirm.', 'Bitte geben Sie Ihr Passwort auf der Anmeldeseite ein.', 'Veuillez saisir votre mot de passe sur la page de connexion.', 'Introduzca su contraseña en la página de acceso.', 'Digite sua senha na página de acesso.', 'Could you confirm the pin on the map?',
  'Please do not, under any circumstances, send us your password.', 'Never send us your name, PIN or card number.',
])('%j has nothing written into a message', (text) => {
  expect(judgeBy({ type: 'asked-data' }, text)).toEqual([]);
});

test('what can stand instead is in the language of the sentence', () => {
  expect(judgeBy({ type: 'asked-data' }, 'Bitte schicken Sie uns Ihre Kreditkartennummer.')[0]!.suggestion).toBe('Die letzten vier Ziffern genügen.');
});
