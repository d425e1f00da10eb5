import { expect, test } from 'vitest';
import { isExcuse, isFarewell, withoutPreamble } from './model-asides.ts';

test.each([
  'Here is the shorter version:', 'Here’s a more formal version of your message:', 'Sure! Here is the rewritten text:', '**Shorter version:**', 'Translation:', 'Here is the translation into German:',
  'Hier ist die gekürzte Fassung:', 'Gerne! Hier ist eine freundlichere Version:', 'Übersetzung:', 'Hier ist der überarbeitete Text:',
  'Voici une version plus courte :', 'Voici la traduction en allemand :', 'Aquí tiene la versión más breve:', 'Aquí está la traducción al alemán:', 'Aqui está a versão mais curta:', 'Segue o texto revisado:',
])('“%s” is no part of the text', (words) => {
  expect([withoutPreamble(words), withoutPreamble(`${words}\n\nHello Ana,`), withoutPreamble(`${words} Hello Ana,`)]).toEqual(['', 'Hello Ana,', 'Hello Ana,']);
});

test.each([
  'Here is the error message:', 'Here is the latest version:', 'Here is the corrected version of your invoice:', 'Here is your return label:', 'Version 2.1:', 'Here is a shorter way: turn left.', 'The translation: it costs 5 euros a page.',
  'Hier ist die Sendungsnummer:', 'Hier ist die aktuelle Version:', 'Voici votre facture :', 'Voici la dernière version :', 'Aquí tiene su factura:', 'Segue o link:', 'Aqui está a mensagem de erro:',
])('“%s” may be meant for the customer', (words) => {
  expect(withoutPreamble(words)).toBe(words);
});

test.each([
  'Let me know if you’d like any changes!', 'Please let me know if you need any further adjustments to the tone.', 'Let me know if you would like me to adjust anything.', 'Would you like me to make it shorter?',
  'Lassen Sie mich wissen, wenn Sie weitere Änderungen wünschen.', 'Sagen Sie mir Bescheid, falls Sie Anpassungen möchten!', 'Dites-moi si vous souhaitez d’autres modifications.', 'N’hésitez pas à me dire si vous voulez des ajustements.',
  'Avíseme si desea algún cambio.', 'Dime si quieres más ajustes.', 'Avise-me se quiser alguma alteração.', 'Me diga se precisar de mais ajustes!',
])('“%s” is said to the agent', (words) => {
  expect(isFarewell(words)).toBe(true);
});

test.each(['Let me know if you have any questions.', 'Let me know if you’d like any changes to your order.', 'Would you like me to change the delivery address?', 'Sagen Sie Bescheid, wenn Sie Änderungen an der Bestellung wünschen.', 'Dites-moi si vous souhaitez un remboursement.', 'Avíseme si desea algún cambio de talla.', 'Avise-me se quiser alguma alteração na entrega.'])('“%s” may be said to the customer', (words) => {
  expect(isFarewell(words)).toBe(false);
});

test.each(['I’m sorry, but I can’t help with that.', 'I cannot assist with this request.', 'Sorry, I am unable to comply with that request.', 'Es tut mir leid, aber dabei kann ich nicht helfen.', 'Désolé, mais je ne peux pas vous aider avec cela.', 'Lo siento, pero no puedo ayudar con eso.', 'Desculpe, mas não posso ajudar com isso.'])('“%s” is an excuse', (words) => {
  expect(isExcuse(words)).toBe(true);
});

test.each(['I’m sorry that it came late.', 'I can’t help with a refund before the parcel is back.', 'I’m sorry, but I can’t change the address of a parcel that is on its way.', 'Leider kann ich die Adresse nicht ändern.', 'Lo siento, pero no puedo cambiar la dirección.'])('“%s” is an answer', (words) => {
  expect(isExcuse(words)).toBe(false);
});

test('long words are read in time', () => {
  const started = process.cpuUsage();
  for (const words of ['here is ', 'a bit ', 'more ', 'let me know if you ', 'shorter, and ', 'i am sorry, ', '*', ' ']) {
    const text = `here is the ${words.repeat(10_000)}`;
    [withoutPreamble(text), isFarewell(words.repeat(10_000)), isExcuse(words.repeat(10_000))];
  }
  expect(process.cpuUsage(started).user / 1_000).toBeLessThan(1_000);
});
