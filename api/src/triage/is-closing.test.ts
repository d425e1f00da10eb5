import { ticket } from '@countersign/shared/ticket/ticket';
import { expect, test } from 'vitest';
import { foldText } from './fold-text.ts';
import { defaultIntents } from './intents.ts';
import { isClosing } from './is-closing.ts';
import { shippedTriage } from './shipped-triage.ts';

const closings = [
  'No that’s all thx', 'No, that is all, thank you!', 'Nope, nothing else. Thanks again', 'No more questions, great help', 'That’s it for today, thank you so much', 'Nein, das war’s, danke!', 'Sonst nichts, vielen Dank für Ihre Hilfe.', 'Keine weiteren Fragen, danke', 'Non, c’est tout, merci', 'Rien d’autre, merci beaucoup pour votre aide', 'No, eso es todo, gracias', 'Nada más, muchas gracias por su ayuda', 'Não, é só isso, obrigada', 'Mais nada, muito obrigado',
];
const model = shippedTriage(defaultIntents);
const answered = (text: string) => model.triage(ticket.parse({ key: { console: 'zendesk', host: 'a.example', id: '1' }, messages: [['customer', 'Please add Ivy as an admin.'], ['agent', 'Done, she is one now. Anything else?'], ['customer', text]].map(([role, said], at) => ({ id: `m${at}`, author: { role }, text: said })) }));

test.each(closings)('who says that nothing else is wanted is neither upset nor urgent, and nobody need take over: %s', (text) => {
  expect(isClosing(foldText(text))).toBe(true);
  const { sentiment, urgency, handover } = answered(text);
  expect([sentiment === 'negative', urgency === 'high', handover.recommended]).toEqual([false, false, false]);
});

test.each([
  'No, that’s all wrong.', 'That’s all you can say?', 'Nothing else works, thanks.', 'No that’s all I got from you in 3 weeks', 'Thanks, but that is not all.', 'That’s it, I want my money back.', 'That’s all, goodbye and never again!', 'Das war’s, ich kündige.', 'Sonst nichts Neues von Ihnen?', 'C’est tout ce que vous proposez', 'Eso es todo lo que saben hacer', 'É só isso que oferecem?', 'No thanks', 'Nada más llegar se rompió',
])('it is no closing where more is said: %s', (text) => expect(isClosing(foldText(text))).toBe(false));

test('irony about a promise leaves the ticket about what it was about, with its hurry', () => {
  const read = model.triage(ticket.parse({ key: { console: 'zendesk', host: 'a.example', id: '1' }, messages: [['customer', 'My parcel has not arrived, where is it?'], ['agent', 'It comes tomorrow.'], ['customer', 'Great, another promise. Well done.']].map(([role, text], at) => ({ id: `m${at}`, author: { role }, text })) }));
  expect(read.sentiment).toBe('negative');
  expect(read.intent).not.toBe('feedback-thanks');
  expect(read.urgency).not.toBe('low');
});
