import type { Summary, SummaryKind } from '@countersign/shared/assist/summary';
import { ticket, type Ticket } from '@countersign/shared/ticket/ticket';
import { describe, expect, test } from 'vitest';
import { summarise } from './summarise.ts';

type Written = readonly [role: 'customer' | 'agent', text: string];

const ticketOf = (language: string, ...messages: readonly Written[]): Ticket => ticket.parse({ key: { console: 'zendesk', host: 'a.example', id: '1' }, language, messages: messages.map(([role, text], at) => ({ id: `m${at}`, author: { role, name: role === 'agent' ? 'Ines' : 'Sam' }, text })) });
const summaryOf = (language: string, ...messages: readonly Written[]): Summary => summarise(ticketOf(language, ...messages), { locale: 'en' });

const quotes = ({ lines }: Summary, kind: SummaryKind): string[] => lines.filter((line) => line.kind === kind).map(({ quote }) => quote);

describe('a customer who reports that it came or works has it solved, though something was promised', () => {
  test.each([
    ['en', 'The refund for the kettle has not come.', 'We will send it again by Friday.', 'The money is in my account. Thank you for dealing with it!'], ['en', 'The heating is off.', 'Our engineer will call on you today.', 'It is back on and the house is warm, cheers.'],
    ['de', 'Die Gutschrift für den Kessel fehlt.', 'Wir überweisen sie bis Freitag.', 'Das Geld ist heute eingetroffen, herzlichen Dank!'], ['de', 'Die Heizung ist kalt.', 'Unser Techniker kommt heute.', 'Sie läuft wieder wie neu. Vielen Dank!'],
    ['fr', 'Le remboursement de la bouilloire manque.', 'Nous vous l’envoyons vendredi.', 'Le virement est bien arrivé ce matin, merci.'], ['fr', 'Le chauffage est froid.', 'Notre technicien passe aujourd’hui.', 'Oui, il fait de nouveau bon, merci à lui !'],
    ['es', 'No llegó el reembolso de la tetera.', 'Se lo enviamos el viernes.', 'Ya me llegó, muchas gracias por la rapidez.'], ['es', 'La calefacción no va.', 'El técnico pasa hoy.', 'Quedó como nueva, gracias.'],
    ['pt', 'O reembolso da chaleira não chegou.', 'Enviamos até sexta.', 'O dinheiro entrou ontem. Obrigada por tudo!'], ['pt', 'O aquecimento não funciona.', 'O técnico passa hoje.', 'Voltou ao normal, muito obrigado.'],
  ] as const)('%s: %s', (language, asked, answer, report) => expect(summaryOf(language, ['customer', asked], ['agent', answer], ['customer', report]).state).toBe('solved'));
});

test('a customer who tells in good spirits how it ended has it solved, whatever the words, and not where something is asked, owed or open', () => {
  const state = (end: string, sentiment: 'neutral' | 'positive', sentimentConfidence = 0.9): string => summarise(ticketOf('en', ['customer', 'The shelf came without its bolts.'], ['agent', 'We will post the bolts today.'], ['customer', end]), { locale: 'en' }, { sentiment, sentimentConfidence }).state;
  expect(state('It stands in the hall, nothing wobbles and the cat has moved in.', 'positive')).toBe('solved');
  expect(state('It stands in the hall, nothing wobbles and the cat has moved in.', 'neutral')).toBe('waiting-on-us');
  expect(state('It stands in the hall, nothing wobbles and the cat has moved in.', 'positive', 0.5)).toBe('waiting-on-us');
  for (const end of ['Lovely, what does the post cost me?', 'Lovely, I want two more of the short ones.', 'Lovely, I’ll tell you when they are here.', 'You are all so kind. But the long ones did not come.', 'You are all so kind. The long ones are still open.']) expect(state(end, 'positive'), end).not.toBe('solved');
});

test('thanks that tell something half a day after the answer are thanks for what was done', () => {
  const state = (at: string): string => summarise(ticket.parse({ key: { console: 'zendesk', host: 'a.example', id: '1' }, language: 'en', messages: [{ id: 'm0', author: { role: 'customer' }, at: '2026-05-04T08:00:00Z', text: 'The bin was not emptied.' }, { id: 'm1', author: { role: 'agent' }, at: '2026-05-04T09:00:00Z', text: 'We will send the lorry tomorrow.' }, { id: 'm2', author: { role: 'customer' }, at, text: 'Thank you. Quick work by the lorry driver.' }] })).state;
  expect([state('2026-05-04T09:05:00Z'), state('2026-05-05T11:00:00Z')]).toEqual(['waiting-on-us', 'solved']);
});

test('who goes on about something else has nothing solved', () => {
  expect(summaryOf('en', ['customer', 'Both lamps are dark.'], ['agent', 'Please change the fuse.'], ['customer', 'The small one works again. But the tall one stays dark.']).state).toBe('waiting-on-us');
  expect(summaryOf('en', ['customer', 'Both lamps are dark.'], ['agent', 'Please change the fuse.'], ['customer', 'The small one works again. Do I need another fuse for the tall one?']).state).toBe('waiting-on-us');
});

test('thanks after what the team did settle it where the rest follows of itself, and not where the team still has to do it', () => {
  const thanks = ['customer', 'Thanks so much, have a great summer!'] as const;
  expect(summaryOf('en', ['customer', 'I need a later room.'], ['agent', 'I have moved you to the tenth. The difference will be credited within three days.'], thanks).state).toBe('solved');
  expect(summaryOf('en', ['customer', 'I need a later room.'], ['agent', 'I have asked the hotel. We will call you tomorrow.'], thanks).state).toBe('waiting-on-us');
});

test.each([
  ['en', 'Could you send us a photo of the leg?', 'I’ll do it tonight when I am home.'], ['de', 'Bitte schicken Sie uns ein Foto vom Bein.', 'Mache ich am Samstag.'], ['fr', 'Envoyez-nous une photo du pied, svp.', 'Je vous envoie ça demain.'],
  ['es', 'Mándenos una foto de la pata, por favor.', 'Mañana se lo mando.'], ['pt', 'Envie-nos uma foto da perna, por favor.', 'Amanhã envio.'],
] as const)('who puts off what was asked for is waited for (%s)', (language, asked, answer) => {
  expect(summaryOf(language, ['customer', 'x: table 20977'], ['agent', asked], ['customer', answer]).state).toBe('waiting-on-customer');
});

test('what is promised for the case that something comes first is no debt yet', () => {
  const { state, lines } = summaryOf('en', ['customer', 'A leg of the table is split.'], ['agent', 'Please send us two photos of the split. Once we have them, we will send a new leg.']);
  expect([state, lines.some(({ kind, quote }) => kind === 'promised' && quote.startsWith('Once we have them'))]).toEqual(['waiting-on-customer', true]);
});

describe('a promise is heard in the words that teams use', () => {
  test.each([
    ['en', 'The rest goes back on your card within five days.'], ['en', 'Our coach will give you a ring this week.'], ['en', 'The call-out is on us.'], ['de', 'Der Patch erscheint am Donnerstag.'], ['de', 'Die Summe sollte spätestens am 8. April auf Ihrem Konto sein.'], ['de', 'Ich lege dir heute ein Paar zurück.'],
    ['fr', 'Un décompte rectifié vous parviendra dans les quinze jours.'], ['fr', 'La somme sera versée sur votre compte.'], ['fr', 'Vous devriez avoir le nouvel avis d’ici vendredi.'], ['es', 'El miércoles te paso la grabación de la clase.'], ['es', 'La suma se verá reflejada en un plazo de 30 días.'], ['es', 'Mañana antes de las doce le mando el nuevo vale.'],
    ['pt', 'Uma perita telefona-lhe amanhã.'], ['pt', 'A transferência é feita na sexta-feira.'], ['pt', 'Até sexta te dou um retorno sobre o pedido.'],
  ] as const)('%s: %s', (language, promise) => expect(quotes(summaryOf(language, ['customer', 'Sam 20977'], ['agent', promise]), 'promised')).toEqual([promise]));
});

test.each([
  ['en', 'The oak table came today and one leg is split from top to foot.', 'I’d like to exchange the leg before the weekend.'], ['de', 'Der Eichentisch kam heute und ein Bein ist der Länge nach gerissen.', 'Ich ersuche um ein neues Bein.'], ['fr', 'La table en chêne est arrivée et un pied est fendu sur toute la longueur.', 'Il me faut un nouveau pied avant samedi.'],
  ['es', 'La mesa de roble llegó hoy y una pata está rajada de arriba abajo.', 'Pido que me manden otra pata.'], ['pt', 'A mesa de carvalho chegou hoje e uma perna está rachada de cima a baixo.', 'Peço que me enviem outra perna.'],
] as const)('what happened and what is asked for are both told (%s)', (language, happened, asked) => expect(quotes(summaryOf(language, ['customer', `${happened} ${asked}`]), 'wants')).toEqual([happened, asked]));

test.each([
  ['en', 'I should also like to know the name of the assessor.'], ['de', 'Mich würde noch interessieren, ob die neue Messung etwas kostet.'], ['fr', 'Je voulais aussi savoir si l’emballage serait refait.'], ['es', 'Quisiera saber también si me devuelven el taxi.'], ['pt', 'Gostava também de saber onde fica o livro.'],
] as const)('what is asked without a question mark is asked (%s)', (language, asked) => {
  expect(quotes(summaryOf(language, ['customer', 'The clock fell from the wall.'], ['customer', asked]), 'question')).toEqual([asked]);
});

test('of several questions that one is open of which the answer says nothing, however much it says of another', () => {
  const { lines } = summaryOf('en', ['customer', 'The router is slow.'], ['customer', 'Which channel should the router use? And who pays the engineer?'], ['agent', 'The router should use channel eleven. It is free in your street. Most neighbours are on six.']);
  expect(lines.filter(({ kind }) => kind === 'question').map(({ quote }) => quote)).toEqual(['And who pays the engineer?']);
});

test.each([
  ['en', 'I have lodged your reading with the data team.'], ['de', 'Ich habe Ihre Leitung von hier aus neu synchronisiert.'], ['fr', 'Je l’ai rectifiée dans votre dossier.'], ['es', 'He modificado la reserva en el sistema.'], ['pt', 'Bloqueei o cartão no sistema.'],
] as const)('what an agent did is told, whatever the verb (%s)', (language, deed) => expect(quotes(summaryOf(language, ['customer', 'Sam 20977'], ['agent', deed]), 'tried')).toEqual([deed]));
