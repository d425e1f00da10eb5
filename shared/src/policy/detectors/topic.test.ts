import { expect, test } from 'vitest';
import { judgeBy } from '../testing/judge-by.ts';

test.each([
  ['law', 'You could call a lawyer.'], ['law', 'Sie können einen Rechtsanwalt fragen.'], ['law', 'Vous pouvez demander à un avocat.'], ['law', 'Puede consultar a un abogado.'], ['law', 'Você pode consultar um advogado.'],
  ['medicine', 'It may have side effects.'], ['medicine', 'Nehmen Sie das Medikament am Abend.'], ['medicine', 'Prenez ce médicament le soir.'], ['medicine', 'Tome el medicamento por la noche.'], ['medicine', 'Tome o remédio à noite.'],
  ['investment', 'Bitcoins are a good choice.'], ['investment', 'Das ist eine sichere Geldanlage.'], ['investment', 'C’est un bon investissement.'], ['investment', 'Es una buena inversión.'], ['investment', 'É um bom investimento.'],
  ['politics', 'After the election it gets better.'], ['politics', 'Die Politiker sind schuld.'], ['politics', 'Après les élections, tout ira mieux.'], ['politics', 'Después de las elecciones mejora.'], ['politics', 'Depois das eleições melhora.'],
  ['religion', 'We will pray for you.'], ['religion', 'Wir beten für Sie.'], ['religion', 'Nous irons à l’église.'], ['religion', 'Vamos a rezar por usted.'], ['religion', 'Vamos à igreja.'],
])('%s is found in %j', (topic, text) => {
  expect(judgeBy({ type: 'topic', topics: [topic] }, text)).toHaveLength(1);
});

test.each(['Your order is on its way.', 'Ihre Bestellung ist unterwegs.', 'Votre commande est en route.', 'Su pedido está en camino.', 'Seu pedido está a caminho.', 'The flawless court shoe', 'Sue will call you.'])('%j speaks of none of them', (text) => {
  expect(judgeBy({ type: 'topic', topics: ['medicine', 'investment', 'politics', 'religion'] }, text)).toEqual([]);
});

test.each(['The tennis court booking was moved.', 'Le câble est trop court.', 'Das Gericht enthält Nüsse.', 'Please send us the diagnostics log.', 'Os copos chegaram partidos.'])('%j has a word of another language or meaning', (text) => {
  expect(judgeBy({ type: 'topic' }, text)).toEqual([]);
});

test('a topic that the rule does not name is none of its business', () => {
  expect(judgeBy({ type: 'topic', topics: ['religion'] }, 'Call a lawyer.')).toEqual([]);
});

test('the finding says the word and the matter, and offers a sentence in the language of the text', () => {
  expect(judgeBy({ type: 'topic' }, 'Fragen Sie doch einen Anwalt.')[0]).toMatchObject({ kind: 'policy', quote: 'Anwalt', explanation: '“Anwalt” speaks of legal matters.', suggestion: 'Das ist eine Frage für eine Fachperson.' });
});
