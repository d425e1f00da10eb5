import type { Message } from '@countersign/shared/ticket/message';
import type { TicketKey } from '@countersign/shared/ticket/ticket-key';
import { htmlToText } from '@countersign/shared/text/html-to-text';
import type { ConsoleAgent, TicketReading } from '../consoles/console.ts';
import { allowedReads, type CaseRow, type EntryRow } from './allowed-reads.ts';
import { askOrg, type Renewer } from './ask-org.ts';
import { orgHost } from './org-host.ts';
import type { QueryRead } from './query-read.ts';

const channels: Readonly<Record<string, string>> = { chat: 'messaging', messaging: 'messaging', 'web chat': 'messaging' };

/** A case in whole, by the grant of its organisation; `null` where there is no grant. */
export async function readCase(key: TicketKey, api: Renewer, signal: AbortSignal): Promise<{ readonly reading: TicketReading; readonly agent: ConsoleAgent } | null> {
  const host = orgHost(key.host);
  if (host === undefined) return null;
  const began = performance.now();
  const ask = <Row>({ path, read }: QueryRead<Row>) => askOrg(read, host, path(key.id), api, signal);
  const [cases, mails, comments, posts, agent] = await Promise.all([
    ask(allowedReads.case), ask(allowedReads.mails), ask(allowedReads.comments), ask(allowedReads.posts),
    askOrg(allowedReads.me, host, '/services/oauth2/userinfo', api, signal),
  ]);
  const shown = cases?.rows[0];
  if (shown === undefined || mails === null || comments === null || posts === null || agent === null) return null;
  const entries = [...mails.rows, ...comments.rows, ...posts.rows].sort((one, other) => one.at.localeCompare(other.at) || one.id.localeCompare(other.id));
  const messages = entries.map((entry) => message(entry, shown)).filter(({ text }) => text !== '');
  const isWhole = [mails, comments, posts].every((answer) => answer.isWhole && answer.rows.length < allowedReads.mostRows);
  return {
    agent,
    reading: {
      ticket: {
        key, subject: shown.subject, requester: { name: shown.contact, email: shown.email },
        status: shown.isClosed ? 'closed' : shown.status.toLowerCase(), channel: channels[shown.origin.toLowerCase()] ?? shown.origin.toLowerCase(), fields: { ...shown.fields },
        messages: [...opening(shown, key, messages), ...messages],
      },
      from: 'api',
      lost: isWhole ? [] : [{ field: 'messages' }],
      consoleMs: performance.now() - began,
    },
  };
}

function message({ id, authorId: _, authorName, isByCustomer, isPublic, text, html, at }: EntryRow, { contact }: CaseRow): Message {
  const isCustomer = isByCustomer || (authorName !== '' && authorName === contact);
  return {
    id, author: { role: isCustomer ? 'customer' : 'agent', name: authorName }, visibility: isPublic ? 'public' : 'internal',
    text: (text || htmlToText(html ?? '')).replaceAll(/\r\n?/g, '\n').trim(), at,
  };
}

/** A case that no mail began holds the customer's words in its description. */
function opening({ description, contact, createdAt }: CaseRow, { id }: TicketKey, messages: readonly Message[]): Message[] {
  if (description.trim() === '' || messages.some(({ author }) => author.role === 'customer')) return [];
  return [{ id: `${id}:description`, author: { role: 'customer', name: contact }, visibility: 'public', text: description.trim(), at: createdAt }];
}
