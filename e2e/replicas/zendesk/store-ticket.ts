import type { Message } from '@countersign/shared/ticket/message';
import type { TicketInput } from '@countersign/shared/ticket/ticket';
import { ticket as ticketSchema } from '@countersign/shared/ticket/ticket';
import { isChat } from './chat-channels.ts';
import { htmlToPlain } from '../console/html-to-plain.ts';
import type { People } from './people.ts';
import { systemAuthorId } from './people.ts';
import type { StoredComment, StoredTicket } from './stored-ticket.ts';
import { textToHtml } from '../console/text-to-html.ts';

/** Takes a ticket of the shared model into the console. A message's markup is its `html` field, or its text where that is markup. */
export function storeTicket(input: TicketInput, people: People): StoredTicket {
  const ticket = ticketSchema.parse(input);
  const id = Number(ticket.key.id);
  if (!Number.isSafeInteger(id) || id <= 0) throw new Error(`A Zendesk ticket id is a positive number, not "${ticket.key.id}".`);
  const language = ticket.language ?? 'en';
  const { name, email } = ticket.requester;
  const requester = name === '' ? null : people.find('end-user', name, email ?? null, language);
  return {
    id,
    subject: ticket.subject,
    requesterId: requester?.id ?? null,
    channel: ticket.channel,
    language,
    tags: ticket.tags,
    fields: ticket.fields,
    comments: ticket.messages.map((message, index) => storeMessage(message, id * 10_000 + index + 1)),
    status: ticket.status,
    draft: null,
  };

  function storeMessage(message: Message, commentId: number): StoredComment {
    const given = message['html'] ?? (/^\s*<(div|p|html|body|table)\b/i.test(message.text) ? message.text : undefined);
    const html = typeof given === 'string' ? given : textToHtml(message.text);
    return {
      id: commentId,
      authorId: authorId(message),
      isPublic: message.visibility === 'public',
      text: html === message.text ? htmlToPlain(html) : message.text,
      html,
      at: message.at === '' ? new Date(0).toISOString() : message.at,
      channel: message.author.role === 'customer' || (isChat(ticket.channel) && message.visibility === 'public') ? ticket.channel : 'web',
    };
  }

  function authorId(message: Message): number {
    const { role, name: author } = message.author;
    if (role === 'system') return systemAuthorId;
    if (role === 'agent') return people.find('agent', author || 'Support', null, 'en-GB').id;
    return author === '' || author === name ? (requester?.id ?? systemAuthorId) : people.find('end-user', author, null, language).id;
  }
}
