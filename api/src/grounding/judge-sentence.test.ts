import { expect, test } from 'vitest';
import { CITING_BAR, GIVEN_OVERLAP, judgeSentence } from './judge-sentence.ts';

const returns = { id: 'r#1', text: 'You can return a lamp within 30 days of delivery. We pay for the return label. Lamps with a broken seal cannot be returned. Kim Reed leads the workshop in Utrecht.' };
const status = (sentence: string, given = ''): string => judgeSentence(sentence, [returns], given).status;

test.each([
  ['in the passage’s own words', 'You can return a lamp within 30 days of delivery.'],
  ['in other words of the same kind', 'Lamps can be returned within 30 days after delivery.'],
])('a claim is supported: %s', (_name, sentence) => {
  expect(status(sentence)).toBe('supported');
});

test.each([
  ['another number', 'You can return a lamp within 60 days of delivery.'],
  ['a denial turned round', 'You cannot return a lamp within 30 days of delivery.'],
  ['a name the passage lacks', 'You can return a lamp to Lisbon within 30 days of delivery.'],
  ['another topic', 'Our batteries hold their charge for several winters outdoors.'],
])('a claim is unsupported: %s', (_name, sentence) => {
  expect(status(sentence)).toBe('unsupported');
});

test('a number or name that the ticket gave may be repeated', () => {
  expect(status('You can return the lamp of order 5512 within 30 days of delivery.')).toBe('unsupported');
  expect(status('You can return the lamp of order 5512 within 30 days of delivery.', 'My order is 5512')).toBe('supported');
});

test.each([['Hi Ann,'], ['Could you send us the order number?'], ['Thank you for your message.'], ['Kind regards,'], ['Here is how:']])('%s claims nothing', (sentence) => {
  expect(status(sentence)).toBe('not-a-claim');
});

test('a claim without any source is unsupported and says so', () => {
  expect(judgeSentence('Every lamp has a lifetime guarantee on all parts.', [], '')).toMatchObject({ status: 'unsupported', doubt: 'No source says this.' });
});

test('a sentence that claims nothing cannot pull the score of a text down', () => {
  expect(judgeSentence('Kind regards,', [returns], '').score).toBe(1);
  expect(judgeSentence('You can return a lamp within 30 days of delivery.', [returns], '').score).toBe(1);
});

test.each<[string, string, 'supported' | 'unsupported']>([
  ['a number spelled out before a unit', 'You can return a lamp within five days of delivery.', 'unsupported'],
  ['a count of what the passage lists', 'You have two ways to return a lamp within 30 days of delivery.', 'supported'],
  ['another unit of money', 'You pay 12 for the return label of the lamp.', 'unsupported'],
])('%s makes a claim %s', (_name, sentence, wanted) => {
  expect(judgeSentence(sentence, [returns], '', { bar: CITING_BAR }).status).toBe(wanted);
});

test('an exact mismatch stays under every bar, however well the rest agrees', () => {
  const { score, doubt } = judgeSentence('You can return a lamp within 60 days of delivery.', [returns], '', { scorer: () => 1 });
  expect(score).toBeLessThan(CITING_BAR);
  expect(doubt).toBe('No source holds “60”.');
});

test('passages found by search must speak of the same matter; those handed over with a text are taken to', () => {
  const report = 'The speaker mentions who leads the workshop and what happens to labels.';
  expect(judgeSentence(report, [returns], '', { scorer: () => 0.9 }).doubt).toBe('The sources speak of something else.');
  expect(judgeSentence(report, [returns], '', { scorer: () => 0.9, leastOverlap: GIVEN_OVERLAP }).status).toBe('supported');
});

test('a language the scorer has not learned is judged by overlap, numbers, names and denials', () => {
  const german = { id: 'd#1', text: 'Sie können eine Lampe innerhalb von 30 Tagen nach der Lieferung zurückgeben.' };
  const judged = (sentence: string): string => judgeSentence(sentence, [german], '', { language: 'de' }).status;
  expect(judged('Eine Lampe können Sie innerhalb von 30 Tagen nach Lieferung zurückgeben.')).toBe('supported');
  expect(judged('Eine Lampe können Sie innerhalb von 30 Tagen nach Lieferung nicht zurückgeben.')).toBe('unsupported');
});

test.each([
  ['de', 'Freundliche Grüße\nJohanna Meier'], ['de', 'Mit freundlichen Grüßen\nJohanna Meier, Kundendienst'], ['de', 'Es tut mir leid, dass Ihre Lampe so spät geliefert wurde.'], ['de', 'Wenn Sie weitere Fragen haben, melden Sie sich gerne.'],
  ['fr', 'Cordialement,\nClaire Martin'], ['fr', 'Je suis désolée que votre lampe soit arrivée en retard.'], ['fr', 'N’hésitez pas à nous contacter si vous avez d’autres questions.'],
  ['es', 'Un saludo,\nAna García'], ['es', 'Lamento que su lámpara haya llegado tarde.'], ['es', 'Si tiene más preguntas, no dude en escribirnos.'],
  ['pt', 'Com os melhores cumprimentos,\nAna Silva'], ['pt', 'Lamento que a sua encomenda tenha chegado tarde.'], ['pt', 'Se tiver outras dúvidas, estamos à disposição.'],
  ['it', 'Cordiali saluti\nAnna Rossi'], ['nl', 'Met vriendelijke groet,\nJan de Vries'],
])('a courtesy claims nothing in any language that replies open and close in (%s): %s', (language, sentence) => {
  expect(judgeSentence(sentence, [returns], '', { language }).status).toBe('not-a-claim');
});

test.each([
  ['de', 'Wenn Sie die Lampe zurückgeben, erhalten Sie 30 Euro.'], ['de', 'Sie erhalten eine neue Lampe auf unsere Kosten nach Hause.'], ['de', 'Leider ist Ihre Garantie für diese Lampe abgelaufen.'], ['de', 'Dank der Garantie ersetzen wir die Lampe kostenlos.'],
  ['fr', 'Si vous renvoyez la lampe, nous remboursons tous les frais de port.'], ['es', 'Si devuelve la lámpara, pagamos todos los gastos de envío.'], ['pt', 'Se devolver a lâmpada, pagamos todos os custos de envio.'],
])('what promises or states something is a claim however politely it opens (%s): %s', (language, sentence) => {
  expect(judgeSentence(sentence, [returns], '', { language }).status).toBe('unsupported');
});
