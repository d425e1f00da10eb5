import { expect, test } from 'vitest';
import { wordsOf } from './words-of.ts';

test.each([
  ['codes come whole and in parts', 'Error ERR_42 on form MV-15D', ['error', 'err', '42', 'err42', 'on', 'form', 'mv', '15d', 'mv15d']],
  ['hyphens may be left out', 'Wi-Fi sign-in', ['wi', 'fi', 'wifi', 'sign', 'in', 'signin']],
  ["possessives and typographic apostrophes", "Anna’s lamp won't", ['anna', 'lamp', "won't"]],
  ['French words without what is joined to them', 'Je n’arrive pas à résilier l’abonnement, jusqu’à quand ? D\'ailleurs aujourd’hui', ['je', 'arrive', 'pas', 'à', 'résilier', 'abonnement', 'à', 'quand', 'ailleurs', "aujourd'hui"]],
  ['Italian ones', "Lo stato dell'ordine e l'e-mail", ['lo', 'stato', 'ordine', 'e', 'mail', 'email']],
  ['English ones whole', "I'm sure it’s Ma'am's, y'all didn't", ["i'm", 'sure', 'it', "ma'am", "y'all", "didn't"]],
  ['Chinese comes in pairs', '退款政策', ['退款', '款政', '政策']],
  ['other scripts', 'Где мой заказ', ['где', 'мой', 'заказ']],
  ['nothing', ' … 😀', []],
])('%s', (_name, text, words) => {
  expect(wordsOf(text)).toEqual(words);
});
