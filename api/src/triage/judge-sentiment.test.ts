import { countProcessorTime } from '@countersign/shared/testing/processor-time';
import { beforeAll, describe, expect, test } from 'vitest';
import { classify } from './classify.ts';
import type { Classifier } from './classifier.ts';
import { judgeSentiment } from './judge-sentiment.ts';
import { loadClassifiers, seedExamples } from './load-classifiers.ts';
import { moodSentences } from '../testing/mood-sentences.ts';

let classifier: Classifier;
beforeAll(() => {
  classifier = loadClassifiers(seedExamples()).sentiment;
});
const judge = (text: string) => judgeSentiment(text, classify(classifier, text).predictions);
const misread = (texts: readonly string[], mood: string): string[] => texts.flatMap((text) => (judge(text).sentiment === mood ? [] : [`${judge(text).sentiment}: ${text}`]));

describe.each(Object.entries(moodSentences))('of what customers write in %s', (_language, { negative, neutral, positive }) => {
  test('nine in ten angry messages are read as angry', () => {
    expect(misread(negative, 'negative').length / negative.length, misread(negative, 'negative').join('\n')).toBeLessThanOrEqual(0.1);
  });

  test('eight in ten plain questions are read as neither', () => {
    expect(misread(neutral, 'neutral').length / neutral.length, misread(neutral, 'neutral').join('\n')).toBeLessThanOrEqual(0.2);
  });

  test('eight in ten thanks are read as content', () => {
    expect(misread(positive, 'positive').length / positive.length, misread(positive, 'positive').join('\n')).toBeLessThanOrEqual(0.2);
  });

  test('no angry message is read as content, and no thanks by more than one in seven as angry', () => {
    expect(negative.filter((text) => judge(text).sentiment === 'positive')).toEqual([]);
    expect(positive.filter((text) => judge(text).sentiment === 'negative').length / positive.length).toBeLessThanOrEqual(0.15);
  });
});

test.each([
  'WHERE IS MY MONEY??? YOU ARE CROOKS!!!', 'You are nothing but a bunch of thieves.', 'Fuck you and your shop.', 'Sie sind doch alle Betrüger!', 'Ihr Arschlöcher, ich will mein Geld.', 'Bande d’escrocs, rendez-moi mon argent.', 'Vous êtes des voleurs.', 'Son unos ladrones.', 'Hijos de puta, devuélvanme mi dinero.', 'Vocês são uns aldrabões.', 'Cambada de vigaristas!',
])('who insults the company is very upset: %s', (text) => {
  expect(judge(text).sentiment).toBe('negative');
  expect(judge(text).anger).toBeGreaterThanOrEqual(0.9);
});

test.each([
  'A thief took my parcel.', 'I got a mail from crooked-looking senders, is it yours?', 'Is this a scam?', 'I ordered the wrong size, my fault, I am such an idiot.', 'You are no crooks, I know that.', 'Ich Idiot habe die falsche Größe bestellt.', 'Haben Betrüger Ihre Mails gefälscht?', 'Un voleur a pris mon colis.', 'Unos ladrones me robaron el paquete.', 'Uns ladrões levaram a encomenda.',
])('what is said of others, or of oneself, is no insult: %s', (text) => {
  expect(judge(text).anger).toBeLessThan(0.9);
});

test.each([
  'The collar is too tight, der Kragen ist zu eng.', 'Quiero un cubo de basura nuevo para la cocina.', 'Mi prima quiere cambiar la dirección.', 'Ich suche einen Sack für Schweine aus Plüsch.', 'Je cherche un chapeau en taille 58.', 'En outre, je voudrais une facture.', 'Je me suis trompé sur la taille.', 'Le poids excède vingt kilos.', 'Se não estou enganado, são dois artigos.', 'Es reicht, wenn Sie mir die Rechnung per Mail schicken.', 'Busco una caja de diez tazas.',
])('words that only look like a mood are none: %s', (text) => {
  expect(judgeSentiment(text, []).sentiment).toBe('neutral');
});

test.each(['You finally fixed it, thank you so much!', 'I love it, it finally arrived!', 'Schön, dass es endlich da ist, danke!', 'Très contente, le colis est enfin là, merci.'])('what came in the end is no reproach: %s', (text) => {
  expect(judge(text).sentiment).toBe('positive');
});

test.each([['Could you send me the invoice? Thanks!', 'Thanks, that helped a lot.'], ['Bitte senden Sie mir die Rechnung. Danke!', 'Danke, das hat sehr geholfen.'], ['Merci de m’envoyer la facture.', 'Merci, cela m’a beaucoup aidée.'], ['¿Me envían la factura? Gracias.', 'Gracias, me ha ayudado mucho.'], ['Podem enviar-me a fatura? Obrigada.', 'Obrigada, ajudou-me muito.']])('thanks within a request are a courtesy, thanks alone are content: %s', (request, thanks) => {
  expect(judge(request).value).toBeLessThan(judge(thanks).value);
  expect(judge(thanks).sentiment).toBe('positive');
});

test('words of a mood say nothing where a like message with the same words was corrected, and others count', () => {
  const learned = [{ label: 'neutral', confidence: 0.6 }, { label: 'negative', confidence: 0.38 }, { label: 'positive', confidence: 0.02 }];
  const corrected = 'The manual says fatal error, I hate such codes, horrible.';
  expect(judgeSentiment(corrected, learned).sentiment).toBe('negative');
  expect(judgeSentiment(corrected, learned, { asked: corrected, corrected }).sentiment).toBe('neutral');
  const angrier = `${corrected} You are a bunch of liars, this is outrageous and ridiculous.`;
  expect(judgeSentiment(angrier, learned, { asked: angrier, corrected }).sentiment).toBe('negative');
});

test('a message without end is judged in no time', () => {
  const spent = countProcessorTime();
  for (const text of ['you are all just '.repeat(1500), 'appreciate '.repeat(2000), 'seit wochen '.repeat(2000), 'a'.repeat(24_000), 'merci de '.repeat(2500), 'sie sind doch '.repeat(1700)]) judgeSentiment(text, []);
  expect(spent()).toBeLessThan(2_000);
});
