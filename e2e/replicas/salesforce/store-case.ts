import type { Message } from '@countersign/shared/ticket/message';
import type { TicketInput } from '@countersign/shared/ticket/ticket';
import { ticket as ticketSchema } from '@countersign/shared/ticket/ticket';
import { htmlToPlain } from '../console/html-to-plain.ts';
import { automatedProcess, supportAddress, type People, type SalesforceUser } from './people.ts';
import { caseIdOf, recordId, recordNumber } from './record-id.ts';
import type { FeedEntry, StoredCase } from './stored-case.ts';
import { textToMarkup } from './text-to-markup.ts';

const origins: Readonly<Record<string, string>> = { email: 'Email', chat: 'Chat', messaging: 'Chat', web: 'Web', phone: 'Phone' };
const perCase = 1000;

/**
 * Takes a ticket of the shared model into the console. Public messages become e-mails, or posts in a chat;
 * internal ones become posts for colleagues, or case comments where the message says `"kind": "comment"`.
 */
export function storeCase(input: TicketInput, people: People): StoredCase {
  const ticket = ticketSchema.parse(input);
  const id = caseIdOf(ticket.key.id);
  const number = recordNumber('Case', id)!;
  const { name, email = null } = ticket.requester;
  const origin = origins[ticket.channel] ?? 'Email';
  const feed = ticket.messages.map((message, index) => storeMessage(message, (number % 900_000) * perCase + index + 1));
  return {
    id, number, origin, feed,
    subject: ticket.subject,
    description: origin === 'Email' || origin === 'Web' ? (feed[0]?.text ?? null) : null,
    contact: name === '' ? null : people.contact(name, email, number),
    language: ticket.language ?? 'en',
    tags: ticket.tags,
    fields: ticket.fields,
    createdAt: feed[0]?.at ?? new Date(0).toISOString(),
    status: ticket.status === 'open' ? 'Working' : ticket.status.charAt(0).toUpperCase() + ticket.status.slice(1),
    draft: null,
  };

  function storeMessage(message: Message, serial: number): FeedEntry {
    const given = message['html'] ?? (/^\s*<(div|p|html|body|table)\b/i.test(message.text) ? message.text : undefined);
    const html = typeof given === 'string' ? given : textToMarkup(message.text);
    const entry = {
      author: authorOf(message),
      html,
      text: html === message.text ? htmlToPlain(html) : message.text,
      at: message.at === '' ? new Date(0).toISOString() : message.at,
    };
    const isPublic = message.visibility === 'public';
    if (message['kind'] === 'comment') return { ...entry, kind: 'comment', id: recordId('CaseComment', serial), isPublished: isPublic };
    if (origin === 'Chat' || !isPublic) {
      const comments = Array.isArray(message['comments']) ? message['comments'] : [];
      return {
        ...entry, kind: 'post', id: recordId('FeedItem', serial), visibility: isPublic ? 'AllUsers' : 'InternalUsers',
        comments: comments.map((text, index) => ({ ...entry, id: recordId('FeedComment', serial + index), text: String(text), html: textToMarkup(String(text)) })),
      };
    }
    const isIncoming = message.author.role === 'customer';
    const customer = { name: message.author.name || name, address: email ?? 'unknown@mail.example' };
    return {
      ...entry, kind: 'email', id: recordId('EmailMessage', serial), isIncoming, status: isIncoming ? '0' : '3',
      subject: serial % perCase === 1 ? ticket.subject : `Re: ${ticket.subject}`,
      from: isIncoming ? customer : { name: message.author.name || 'Support', address: supportAddress },
      to: isIncoming ? supportAddress : customer.address,
    };
  }

  function authorOf({ author }: Message): SalesforceUser {
    if (author.role === 'system') return automatedProcess;
    if (author.role === 'agent') return people.find('Standard', author.name || 'Support', null);
    return origin === 'Chat' ? people.find('CspLitePortal', author.name || name || 'Guest', email) : automatedProcess;
  }
}
