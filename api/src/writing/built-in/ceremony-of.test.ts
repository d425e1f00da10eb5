import { describe, expect, test } from 'vitest';
import { ceremonyOf } from './ceremony-of.ts';

describe('what only thanks, apologises or offers more help', () => {
  test.each([
    ['Thank you so much for getting in touch with us today.', 'en', 'thanks'],
    ['Thank you for asking.', 'en', 'thanks'],
    ['Thanks for your patience!', 'en', 'thanks'],
    ['We really appreciate it.', 'en', 'thanks'],
    ['I am so sorry for the inconvenience this has caused you.', 'en', 'apology'],
    ['We sincerely apologise for any trouble.', 'en', 'apology'],
    ['Let us know if you have any other questions.', 'en', 'offer'],
    ['Please do not hesitate to contact us.', 'en', 'offer'],
    ['vielen Dank für Ihre Nachricht.', 'de', 'thanks'],
    ['Wir bitten um Entschuldigung für die Unannehmlichkeiten.', 'de', 'apology'],
    ['Es tut uns sehr leid.', 'de', 'apology'],
    ['Bei weiteren Fragen melden Sie sich gern.', 'de', 'offer'],
    ['Nous vous remercions de votre message.', 'fr', 'thanks'],
    ['Nous sommes sincèrement désolés pour la gêne occasionnée.', 'fr', 'apology'],
    ['N’hésitez pas à nous contacter.', 'fr', 'offer'],
    ['Gracias por escribirnos.', 'es', 'thanks'],
    ['Lamentamos mucho las molestias causadas.', 'es', 'apology'],
    ['Quedamos a su disposición.', 'es', 'offer'],
    ['Obrigada pela sua mensagem.', 'pt', 'thanks'],
    ['Pedimos desculpa pelo incómodo causado.', 'pt', 'apology'],
    ['Estamos ao dispor.', 'pt', 'offer'],
  ])('%j', (text, language, kind) => {
    expect(ceremonyOf(text, language)).toBe(kind);
  });
});

describe('what says something besides', () => {
  test.each([
    ['I apologise that we charged you twice.', 'en'],
    ['Sorry, no.', 'en'],
    ['Sorry, the driver had an accident and your parcel was destroyed.', 'en'],
    ['Thank you for the photo of the broken wheel.', 'en'],
    ['The parcel was lost.', 'en'],
    ['Please send us a photo of the label.', 'en'],
    ['Let us know if the battery gets warm.', 'en'],
    ['Thank you for waiting 3 weeks.', 'en'],
    ['Es tut uns leid, dass wir zweimal abgebucht haben.', 'de'],
    ['Das Paket ist verloren gegangen.', 'de'],
    ['Le colis est perdu.', 'fr'],
    ['Nous sommes désolés, le vélo est épuisé.', 'fr'],
    ['El paquete se perdió.', 'es'],
    ['Lamentamos que el casco esté roto.', 'es'],
    ['A encomenda perdeu-se.', 'pt'],
    ['Lamentamos que tenha pago duas vezes.', 'pt'],
  ])('%j', (text, language) => {
    expect(ceremonyOf(text, language)).toBeUndefined();
  });
});

test('a hostile sentence is read in time', () => {
  const began = performance.now();
  ceremonyOf('thank you for the if you have any do not '.repeat(2_000), 'en');
  expect(performance.now() - began).toBeLessThan(1_000);
});
