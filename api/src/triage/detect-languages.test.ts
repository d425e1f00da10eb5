import { countProcessorTime } from '@countersign/shared/testing/processor-time';
import { expect, test } from 'vitest';
import { detectLanguages } from './detect-languages.ts';

const languages = (text: string, main: string): string[] => detectLanguages(text, main).map(({ language }) => language);

test.each([
  ['de', 'en', 'Hello, my parcel has not come yet. Können Sie mir bitte sagen, wann es geliefert wird? Thanks.'],
  ['en', 'es', 'Hola, la lámpara llegó rota. Could you send me another one or pay me back?'],
  ['fr', 'en', 'Bonjour, hello, I cannot sign in. Je ne peux plus entrer dans mon compte.'],
  ['en', 'de', 'Das Netzteil fehlt. Where can I get one?'],
  ['en', 'zh', '请问我什么时候能收到退款？My order number is TC-20418, I paid last week.'],
  ['nl', 'en', 'Mijn lamp is niet gekomen. When will it be here?'],
])('a short sentence in another language is heard: %s and %s', (main, other, text) => {
  expect(languages(text, main).sort()).toEqual([main, other].sort());
});

test.each([
  ['de', 'Mein Smart Home Hub ist seit gestern offline. OK thanks'],
  ['de', 'Der Download bricht ab, das Update im App Store auch. Thanks a lot in advance! Best regards, Tom'],
  ['de', 'Es geht um die Smart Watch Premium Black Edition. Smart Watch Premium Black Edition Bundle. Sie lädt nicht.'],
  ['en', 'I bought the Bosch Geschirrspüler Serie and it leaks. Vielen Dank und viele Grüße!'],
  ['en', 'Samsung Galaxy Buds Pro. They do not charge any more.'],
  ['fr', 'Mon colis est perdu. Have a nice day!'],
  ['es', 'No me llega el correo. Best regards'],
  ['pt', 'Olá, o meu pacote não chegou. Muchas gracias'],
  ['de', 'Die App meldet: "Your session has expired, please sign in again to continue." Was soll ich tun?'],
  ['de', 'Ich bekomme diese Fehlermeldung: The server could not answer your request in time. Was soll ich tun?'],
  ['fr', 'L’écran affiche « The device could not be found on this network » depuis hier.'],
])('names, courtesies and what a screen said make no second language: %s', (main, text) => {
  expect(languages(text, main)).toEqual([main]);
});

test('a text without words is in no language', () => {
  expect(detectLanguages('', 'en')).toEqual([]);
  expect(languages('OK', 'de')).toEqual(['de']);
});

test('no length of a hostile message holds the reader up', () => {
  const spent = countProcessorTime();
  for (const piece of ['"', '«', 'error: ', 'thanks for your ', 'merci ', '# ', ' ', '> \n', 'Dank im voraus ', 'a']) detectLanguages(piece.repeat(24_000 / piece.length), 'en');
  expect(spent()).toBeLessThan(3000);
});
