import { ticket } from '@countersign/shared/ticket/ticket';
import { expect, it } from 'vitest';
import { summarise } from '../summaries/summarise.ts';
import { isAwayNotice } from './is-away-notice.ts';
import { isReturnedMail } from './is-returned-mail.ts';
import { readThread } from './read-thread.ts';

const from = (text: string, name = 'Sam', role: 'customer' | 'agent' = 'customer') => ({ author: { role, name }, text });
const ticketOf = (...messages: readonly (readonly [role: 'customer' | 'agent', text: string])[]) =>
  ticket.parse({ key: { console: 'zendesk', host: 'a.example', id: '1' }, messages: messages.map(([role, text], at) => ({ id: `m${at + 1}`, author: { role, name: role === 'agent' ? 'Tom' : 'Sam' }, text })) });

it.each([
  'Automatic reply: I am back on Monday.', 'Out of office: back on 3 May.', 'Hello,\nI am out of the office until 3 May with limited access to my mails.', 'I am on annual leave. In urgent cases please contact my colleague Jo.', 'Automatische Antwort: Ich bin ab Montag wieder da.', 'Ich bin bis zum 3. Mai nicht im Büro. In dringenden Fällen hilft Ihnen Frau Roth.', 'Abwesenheitsnotiz\nBin im Urlaub.',
  'Réponse automatique : de retour lundi.', 'Je suis actuellement en congés. En cas d’urgence, écrivez à Zoé.', 'Respuesta automática: vuelvo el lunes.', 'Estoy fuera de la oficina. En caso de urgencia escriba a Leo.', 'Resposta automática: volto na segunda.', 'Estarei ausente até 3 de maio. Em caso de urgência fale com a Bia.',
])('a notice that somebody is away is known: %s', (text) => expect(isAwayNotice(from(text))).toBe(true));

it.each([
  'I am on holiday until Friday, please deliver the parcel on Monday.', 'I am out of the office until 3 May. Can you send it to my home in urgent cases, contact me first?', 'Your automatic reply told me to wait.', 'The automatic response of your bot is useless.', 'Ich bin bis Freitag im Urlaub, bitte liefern Sie danach.', 'Je suis en congés jusqu’à lundi, livrez mardi.', 'Estoy de vacaciones hasta el lunes, entréguenlo el martes.', 'Estou de férias até segunda, entreguem na terça.',
])('what a customer says of their holiday is no such notice: %s', (text) => expect(isAwayNotice(from(text))).toBe(false));

it('an agent’s words are none either', () => expect(isAwayNotice(from('Automatic reply: we got your mail.', 'Tom', 'agent'))).toBe(false));

it.each(['Delivery has failed to these recipients or groups: a@x.example', 'Undelivered Mail Returned to Sender', 'Your message wasn’t delivered to a@x.example because the address couldn’t be found.', 'Unzustellbar: Ihre Rechnung', 'Die Zustellung an folgende Empfänger ist fehlgeschlagen', 'Échec de la remise pour a@x.example', 'No se ha podido entregar el mensaje', 'Falha na entrega da mensagem'])('a mail that came back is known: %s', (text) => expect(isReturnedMail(from(text))).toBe(true));
it('so it is by who sends it', () => expect(isReturnedMail(from('This is the mail system.', 'Mail Delivery Subsystem'))).toBe(true));
it.each(['Delivery has failed twice, where is my parcel?', 'Die Zustellung ist fehlgeschlagen, wo ist mein Paket?', 'No se ha podido entregar mi paquete.', 'Falha na entrega: onde está a encomenda?'])('a parcel that did not come is no such mail: %s', (text) => expect(isReturnedMail(from(text))).toBe(false));

const asked = ['customer', 'Where is my parcel?'] as const;
const answered = ['agent', 'We have asked the courier and will write to you tomorrow.'] as const;
const away = ['customer', 'Automatic reply: I am out of the office. For urgent matters contact Jo.'] as const;

it('reads the customer’s last own words where their mail program answered since', () => expect(readThread(ticketOf(asked, answered, away)).turnText).toBe('Where is my parcel?'));
it('reads a notice all the same where there is nothing else', () => expect(readThread(ticketOf(away)).turnText).toContain('out of the office'));

it('neither quotes such a notice nor says that the customer came back with it', () => {
  const { lines, state } = summarise(ticketOf(asked, answered, away));
  expect(lines.map(({ text }) => text).join()).not.toContain('Automatic');
  expect(lines.at(-1)?.text).toBe('Do what was promised.');
  expect(state).toBe('waiting-on-us');
});

it('tells the agent of a mail that came back, without reading it as the customer’s mood and wish', () => {
  const returned = ticketOf(asked, answered, ['customer', 'Delivery has failed to these recipients or groups: sam@x.example']);
  expect(readThread(returned).turnText).toBe('Where is my parcel?');
  expect(summarise(returned).lines.at(-1)?.text).toContain('Delivery has failed');
});
