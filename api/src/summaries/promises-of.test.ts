import { countProcessorTime } from '@countersign/shared/testing/processor-time';
import { expect, test } from 'vitest';
import { promisesOf } from './promises-of.ts';
import { readSaid } from './said.ts';

const promised = (language: string, body: string): string[] => promisesOf(readSaid([{ id: 'm1', role: 'agent', name: 'Eva', at: '', body }], '', () => language)).map(({ text }) => text);

test.each<[string, string]>([
  ['en', 'Mia will ring you on Tuesday at ten.'],
  ['en', 'Mr Okoro will get back to you about the lamp.'],
  ['en', 'The plumber comes on Tuesday.'],
  ['en', 'Our driver is arriving between 9 and 11.'],
  ['en', 'The 14.50 will be credited on 6 June.'],
  ['en', 'The spare bulb goes out tomorrow.'],
  ['en', 'I have ordered the bulb and it ships on Tuesday.'],
  ['en', 'We will send a new lamp and you will be charged nothing for it.'],
  ['de', 'Der Monteur kommt am Dienstag zwischen 9 und 11 Uhr.'],
  ['de', 'Morgen ruft Sie Herr Adler an.'],
  ['de', 'Ich habe das Etikett erstellt und schicke es Ihnen bis Dienstag zu.'],
  ['de', 'Ihre Lampe wird am 6. Juni geliefert.'],
  ['de', 'Der Betrag wird Ihnen gutgeschrieben.'],
  ['fr', 'Nous vous renvoyons une lampe neuve.'],
  ['fr', 'Votre lampe arrive mardi.'],
  ['fr', 'Un technicien passera mardi matin.'],
  ['fr', 'Mme Roux vous rappellera.'],
  ['es', 'Le devolvemos 14,50 € en 3 días hábiles.'],
  ['es', 'Le llamarán el martes.'],
  ['es', 'Enviamos la lámpara nueva el martes.'],
  ['es', 'El técnico pasará mañana.'],
  ['pt', 'Recolhemos a lâmpada na terça-feira.'],
  ['pt', 'Devolvemos-lhe 14,50 € em 3 dias úteis.'],
  ['pt', 'O técnico passará amanhã.'],
  ['pt', 'A recolha é na terça-feira, dia 9.'],
])('what somebody of the team will do, in the present tense or by name too, is a promise (%s: %s)', (language, text) => {
  expect(promised(language, text)).toEqual([text]);
});

test.each<[string, string]>([
  ['en', 'I have refunded the first payment this morning.'],
  ['en', 'Your refund was issued on Tuesday.'],
  ['en', 'Late returns are refused and you will be charged a fee of 9 euros.'],
  ['en', 'Your card will be charged on 6 June.'],
  ['en', 'A fee of 9 euros will be due on 6 June.'],
  ['en', 'We will be closed on 1 May.'],
  ['en', 'Our team will be out of the office until Monday.'],
  ['en', 'Once the lamp arrives on Tuesday, press the button.'],
  ['en', 'You will call the shop tomorrow.'],
  ['en', 'Our shop is closed tomorrow and will reopen on Tuesday.'],
  ['en', 'The lamp is waterproof to 2 metres.'],
  ['en', 'The app will send a code within 5 minutes.'],
  ['de', 'Ich habe Ihnen gestern 14,50 Euro erstattet.'],
  ['de', 'Ihre Karte wird am 6. Juni belastet.'],
  ['de', 'Wir können Ihnen leider keinen Ersatz schicken.'],
  ['de', 'Die Lampe ist bis 2 Meter wasserdicht.'],
  ['fr', 'Nous vous avons remboursé 14,50 € hier.'],
  ['fr', 'Votre carte sera débitée le 6 juin.'],
  ['fr', 'Nous vous rappelons que la garantie dure deux ans.'],
  ['fr', 'Il faudra attendre mardi.'],
  ['es', 'Le hemos devuelto 14,50 € esta mañana.'],
  ['es', 'Ayer enviamos la lámpara nueva a las 10 horas.'],
  ['es', 'Se le cobrará una tarifa de 9 € el martes.'],
  ['pt', 'O valor de 14,50 € foi devolvido na terça-feira.'],
  ['pt', 'Será cobrada uma taxa de 9 € na terça-feira.'],
])('what is done, what the customer pays and what is merely so is no promise (%s: %s)', (language, text) => {
  expect(promised(language, text)).toEqual([]);
});

test('a colleague’s promise is found in the language of that one message', async () => {
  const { languagesOf } = await import('./languages-of.ts');
  const turn = (id: string, role: 'customer' | 'agent', body: string) => ({ id, role, name: '', at: '', body });
  const turns = [
    turn('m1', 'customer', 'Können Sie mir bitte ein neues Etikett für die Lampe schicken?'), turn('m2', 'agent', 'Hello, thank you for your message. Could you please tell us the order number and the colour of the lamp?'),
    turn('m3', 'customer', 'Blau, 5512.'), turn('m4', 'agent', 'Wir schicken Ihnen das neue Etikett bis Dienstag zu.'),
  ];
  const languageOf = languagesOf({ language: '' }, turns);
  expect(turns.map(languageOf)).toEqual(['de', 'en', 'de', 'de']);
  expect(promisesOf(readSaid(turns, '', languageOf)).map(({ text }) => text)).toEqual(['Wir schicken Ihnen das neue Etikett bis Dienstag zu.']);
});

test('long runs of what opens a promise are read in step with their length', () => {
  for (const piece of ['will be ', 'wird ', 'nous vous ', 'le ', 'o ', 'you will ', 'has been ', 'a', '1 ', 'if the lamp ']) {
    for (const language of ['en', 'de', 'fr', 'es', 'pt']) {
      const spent = countProcessorTime();
      promised(language, piece.repeat(Math.ceil(20_000 / piece.length)));
      expect(spent(), `${language} ${piece}`).toBeLessThan(1_500);
    }
  }
});
