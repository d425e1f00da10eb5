import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { customerMessage, returnsTicket } from '../../testing/returns-ticket.ts';
import { testApp, type TestApp } from '../../testing/test-app.ts';
import { useTool } from '../../testing/use-tool.ts';

let harbour: TestApp;
beforeAll(async () => { harbour = await testApp(); });
afterAll(() => harbour.close());

async function shorten(text: string, asked: string, language = 'en'): Promise<string> {
  const { text: short, end } = await useTool(harbour, 'shorter', text, { ticket: returnsTicket({ subject: '', language, messages: [customerMessage(asked)] }) });
  return end.outcome === 'unchanged' ? text : short;
}

test.each([
  ['Hi Ann,\n\nThank you so much for your patience. We really appreciate it. Your lamp left our warehouse on Friday.\n\nKind regards,\nLena', 'When does my lamp come?', 'en', 'Hi Ann,\n\nYour lamp left our warehouse on Friday.\n\nKind regards,\nLena'],
  ['Hallo Frau Petersen,\n\nvielen Dank für Ihre Nachricht. Wir bitten um Entschuldigung. Ihre Lampe hat am Freitag unser Lager verlassen.\n\nViele Grüße\nLena', 'Wann kommt meine Lampe endlich an, bitte?', 'de', 'Hallo Frau Petersen,\n\nIhre Lampe hat am Freitag unser Lager verlassen.\n\nViele Grüße\nLena'],
  ['Bonjour Chloé,\n\nMerci pour votre message. Nous sommes désolés pour la gêne. Votre lampe a quitté notre entrepôt vendredi.\n\nCordialement,\nLena', 'Bonjour, quand est-ce que ma lampe arrive ?', 'fr', 'Bonjour Chloé,\n\nVotre lampe a quitté notre entrepôt vendredi.\n\nCordialement,\nLena'],
])('the paragraph under a greeting stays where several sentences go: %j', async (text, asked, language, short) => {
  expect(await shorten(text, asked, language)).toBe(short);
});

describe('what forbids, tells what to do or answers stays', () => {
  const talk: Readonly<Record<string, string>> = {
    en: 'We have sold lamps in our little shop by the harbour for many years. Our team in the workshop is proud of every lamp.',
    de: 'Wir verkaufen in unserem kleinen Laden am Hafen seit vielen Jahren Lampen. Unser Team in der Werkstatt ist stolz auf jede Lampe.',
    fr: 'Nous vendons des lampes dans notre petite boutique du port depuis longtemps. Notre équipe est fière de chaque lampe.',
    es: 'Vendemos lámparas en nuestra pequeña tienda del puerto desde hace tiempo. Nuestro equipo está orgulloso de cada lámpara.',
    pt: 'Vendemos candeeiros na nossa pequena loja do porto desde sempre. A nossa equipa tem orgulho em cada candeeiro.',
  };
  const asked: Readonly<Record<string, string>> = {
    en: 'I have a question about the battery you sent me.', de: 'Ich habe eine Frage zu dem Akku, den Sie mir geschickt haben.', fr: 'J’ai une question sur la batterie que vous m’avez envoyée.',
    es: 'Tengo una pregunta sobre la batería que me enviaron.', pt: 'Tenho uma pergunta sobre a bateria que me enviaram.',
  };

  test.each([
    ['en', 'It must not be left unattended.'], ['en', 'The fast charger is not allowed on planes.'], ['en', 'Please keep the receipt.'], ['en', 'Never open the casing.'], ['en', 'However, the helmet is excluded.'],
    ['en', 'Yes, that works.'], ['en', 'Hold the red button while it blinks.'], ['en', 'I will send you a new one on Monday.'],
    ['de', 'Der Akku darf nicht geladen werden.'], ['de', 'Das Ladegerät schicken Sie bitte an uns zurück.'], ['de', 'Halten Sie den roten Knopf gedrückt.'], ['de', 'Das Öffnen ist verboten.'],
    ['fr', 'N’ouvrez pas le boîtier.'], ['fr', 'Veuillez garder la facture.'], ['fr', 'La batterie ne doit pas rester au soleil.'],
    ['es', 'No abra la caja.'], ['es', 'La batería no debe mojarse.'], ['es', 'Por favor, guarde la factura.'],
    ['pt', 'Não abra a bateria se a caixa estiver danificada.'], ['pt', 'Guarde a fatura, por favor.'], ['pt', 'A bateria não pode apanhar água.'],
  ])('%s: %j', async (language, sentence) => {
    const short = await shorten(`${talk[language]!} ${sentence}`, asked[language]!, language);
    expect(short).toContain(sentence);
    expect(short.length).toBeLessThan(`${talk[language]!} ${sentence}`.length);
  });
});

test.each([
  ['en', 'We sell two chargers. The fast charger weighs little. It can be shipped by courier.', 'Do you sell chargers?', 'The fast charger', 'It can be'],
  ['de', 'Wir haben zwei Ladegeräte. Das schnelle Ladegerät wiegt wenig. Es passt in jede Tasche.', 'Haben Sie denn noch andere Ladegeräte für mich?', 'Das schnelle', 'Es passt'],
  ['fr', 'Nous avons deux chargeurs. Le chargeur rapide est léger. Il tient dans un sac.', 'Avez-vous d’autres chargeurs pour moi ?', 'Le chargeur rapide', 'Il tient'],
  ['es', 'Tenemos dos cargadores. El cargador rápido pesa poco. Este cabe en un bolso.', '¿Tienen otros cargadores para mí?', 'El cargador rápido', 'Este cabe'],
  ['pt', 'Temos dois carregadores. O carregador rápido pesa pouco. Ele cabe numa mala.', 'Vocês têm outros carregadores para mim?', 'O carregador rápido', 'Ele cabe'],
])('%s: what speaks of the sentence before it goes or stays with it', async (language, text, asked, before, after) => {
  const short = await shorten(text, asked, language);
  expect(short.includes(after)).toBe(short.includes(before));
});

test('thanks go before a short fact does', async () => {
  expect(await shorten('Hi Ann,\n\nThank you for asking. Yes, you can return it. However, the helmet is excluded. No, we cannot take back the lights.\n\nBest,\nLena', 'Can I return the bike, the helmet and the lights?'))
    .toBe('Hi Ann,\n\nYes, you can return it. However, the helmet is excluded. No, we cannot take back the lights.\n\nBest,\nLena');
});

test('what nobody asked for still goes', async () => {
  const short = await shorten('Your lamp left our warehouse on Friday. Our workshop by the harbour is proud of every lamp and of its long history. We hope you enjoy it.', 'When does my lamp come?');
  expect(short).toBe('Your lamp left our warehouse on Friday.');
});
