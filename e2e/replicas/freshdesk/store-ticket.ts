import type { Message } from '@countersign/shared/ticket/message';
import type { TicketInput } from '@countersign/shared/ticket/ticket';
import { ticket as ticketSchema } from '@countersign/shared/ticket/ticket';
import { htmlToPlain } from '../console/html-to-plain.ts';
import { textToHtml } from '../console/text-to-html.ts';
import type { People } from './people.ts';
import { supportEmail, systemPersonId } from './people.ts';
import { quoteMail } from './quote-mail.ts';
import { statusId } from './statuses.ts';
import type { StoredConversation, StoredTicket } from './stored-ticket.ts';

const sources: Readonly<Record<string, number>> = { email: 1, web: 2, phone: 3, chat: 7, messaging: 7 };

/** Takes a ticket of the shared model into the console. A message's markup is its `html` field, or its text where that is markup. */
export function storeTicket(input: TicketInput, people: People): StoredTicket {
  const ticket = ticketSchema.parse(input);
  const id = Number(ticket.key.id);
  if (!Number.isSafeInteger(id) || id <= 0) throw new Error(`A Freshdesk ticket id is a positive number, not "${ticket.key.id}".`);
  const language = ticket.language ?? 'en';
  const { name, email } = ticket.requester;
  const requester = name === '' ? null : people.find('contact', name, email ?? null, language);
  const conversations: StoredConversation[] = [];
  for (const [index, message] of ticket.messages.entries()) conversations.push(storeMessage(message, index));
  return {
    id,
    subject: ticket.subject,
    requesterId: requester?.id ?? null,
    source: sources[ticket.channel] ?? 2,
    tags: ticket.tags,
    fields: ticket.fields,
    conversations,
    status: statusId(ticket.status),
    drafts: {},
  };

  function storeMessage(message: Message, index: number): StoredConversation {
    const given = message['html'] ?? (/^\s*<(div|p|html|body|table)\b/i.test(message.text) ? message.text : undefined);
    const html = typeof given === 'string' ? given : message.text === '' ? '' : textToHtml(message.text, 'dir="ltr"');
    const isPrivate = message.visibility === 'internal';
    const answered = isPrivate || ticket.channel !== 'email' ? undefined : conversations.findLast((earlier) => !earlier.isPrivate && earlier.html !== '');
    const isIncoming = message.author.role === 'customer';
    return {
      id: id * 10_000 + index,
      personId: personId(message),
      isIncoming,
      isPrivate,
      html,
      text: html === message.text ? htmlToPlain(html) : message.text,
      quotedHtml: answered === undefined ? '' : quoteMail(answered.html, answered.at, people.withId(answered.personId)),
      toEmails: isPrivate ? [] : isIncoming ? [supportEmail] : [email ?? ''].filter((address) => address !== ''),
      at: message.at === '' ? new Date(0).toISOString() : message.at,
    };
  }

  function personId(message: Message): number {
    const { role, name: author } = message.author;
    if (role === 'system') return systemPersonId;
    if (role === 'agent') return people.find('agent', author || 'Support', null, 'en').id;
    return author === '' || author === name ? (requester?.id ?? systemPersonId) : people.find('contact', author, null, language).id;
  }
}
