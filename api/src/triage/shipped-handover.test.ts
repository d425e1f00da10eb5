import { ticket } from '@countersign/shared/ticket/ticket';
import { expect, test } from 'vitest';
import { defaultIntents } from './intents.ts';
import { shippedTriage } from './shipped-triage.ts';

const model = shippedTriage(defaultIntents);
const triage = (...messages: readonly (readonly [role: string, text: string])[]) =>
  model.triage(ticket.parse({ key: { console: 'zendesk', host: 'a.example', id: '1' }, messages: messages.map(([role, text], at) => ({ id: `m${at}`, author: { role }, text })) }));
const rulesOf = (text: string): string[] => triage(['customer', text]).handover.because.map(({ rule }) => rule);

const outside = [
  'Do you sponsor football clubs?', 'Which vaccination do I need for a visa to Peru?', 'What is the capital of Australia?', 'Stir the flour into the butter until it is golden.', 'Our choir sings on Thursday evenings in the old church.',
  'How tall is the Eiffel Tower?', 'Can you recommend a good book about bees?', 'My cat prefers to sleep in the sun.', 'What is the square root of 144?', 'Please translate this poem into Latin.', 'Who won the election in Norway?', 'How do I train for a marathon in four months?',
  'The river rose by two metres after the storm.', 'Which wine goes with mushroom risotto?', 'Tell me a joke about penguins.', 'Are there jobs open in your marketing team?', 'We would like to interview your founder for our school paper.', 'May our association hold its meeting in your hall?',
  'How long must I boil an egg?', 'What time does the sun set in Lisbon tonight?', 'Wie hoch ist der Mont Blanc?', 'Welches Buch über Bienen können Sie empfehlen?', 'Unser Chor singt donnerstags in der alten Kirche.', 'Suchen Sie noch Praktikanten für den Sommer?', 'Wer hat die Wahl in Norwegen gewonnen?',
  'Quelle est la capitale de l’Australie ?', 'Avez-vous une recette de tarte aux pommes ?', 'Notre chorale chante le jeudi soir.', 'Qui a gagné le match hier soir ?', 'Cherchez-vous des stagiaires pour cet été ?', '¿Cuál es la capital de Australia?', '¿Qué vino va bien con setas?', 'Nuestro coro canta los jueves.',
  '¿Patrocinan equipos de fútbol?', '¿Quién ganó el partido de ayer?', 'Qual é a capital da Austrália?', 'O nosso coro canta às quintas-feiras.', 'Que vinho combina com cogumelos?', 'Vocês patrocinam clubes de futebol?', 'Quem ganhou o jogo de ontem?',
];

test('most of what no intent is about goes to a person, because it is outside the taxonomy', () => {
  expect(outside.filter((text) => triage(['customer', text]).handover.recommended).length).toBeGreaterThanOrEqual(0.8 * outside.length);
  expect(outside.filter((text) => rulesOf(text).includes('out-of-scope')).length).toBeGreaterThanOrEqual(0.75 * outside.length);
});

test('a ticket whose intent is not recognised always goes to a person', () => {
  const unknown = outside.filter((text) => triage(['customer', text]).intent === 'unknown');
  expect(unknown.length).toBeGreaterThan(5);
  expect(unknown.filter((text) => rulesOf(text).length === 0)).toEqual([]);
});

test.each([
  'Where is my parcel? It was due on Tuesday.', 'I’d like to return the blue jacket, how do I do that?', 'The mug came broken, please send another one.', 'You charged me twice for the same order.', 'My vacuum does not switch on any more.', 'Please cancel my subscription from next month.',
  'I forgot my password and the reset mail never comes.', 'Can I get an invoice with our VAT number?', 'Do you ship to Switzerland and what does it cost?', 'When will the red boots be in stock again?', 'The voucher code is refused at checkout.', 'I need a bigger size instead of this one.',
  'Wo bleibt mein Paket?', 'Ich möchte die Jacke zurückschicken.', 'Die Tasse kam zerbrochen an.', 'Où est ma commande ?', 'Je voudrais renvoyer cette veste.', 'La tasse est arrivée cassée.', '¿Dónde está mi pedido?', 'Quiero devolver la chaqueta.', 'La taza llegó rota.',
  'Onde está a minha encomenda?', 'Quero devolver o casaco.', 'A caneca chegou partida.',
])('a plain request stays with the agent: %s', (text) => {
  expect(rulesOf(text)).toEqual([]);
});

test('a customer for whom two answers did not help goes to a person', () => {
  const { handover } = triage(
    ['customer', 'My coffee machine leaks.'], ['agent', 'Please empty the tray.'], ['customer', 'I did, and there is water on the table.'], ['agent', 'Please reset it.'], ['customer', 'I reset it as you said and it still leaks.'],
  );
  expect(handover.because).toContainEqual({ rule: 'repeated-attempts', text: 'Earlier answers did not solve it', messageId: 'm4', quote: 'it still leaks' });
});
