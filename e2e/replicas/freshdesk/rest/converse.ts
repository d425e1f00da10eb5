import { z } from 'zod';
import { htmlToPlain } from '../../console/html-to-plain.ts';
import { signedInAgent } from '../people.ts';
import { statusChoices } from '../statuses.ts';
import type { ComposerKind } from '../stored-ticket.ts';
import type { RestCall } from './answer.ts';
import { sendJson, sendNotFound } from './answer.ts';
import { conversationShape } from './shapes.ts';

const written = z.object({
  body: z.string().min(1),
  quoted_text: z.string().default(''),
  to_emails: z.array(z.string()).default([]),
  status: z.number().optional(),
});

const kinds: Readonly<Record<string, ComposerKind>> = { reply: 'reply', notes: 'note', forward: 'forward' };

/** What the page's send buttons do: a reply or a forward goes out by mail, a note stays with the agents. */
export function converse({ response, url, store, ticket, body }: RestCall): void {
  if (ticket === undefined) return sendNotFound(response);
  const parsed = written.safeParse(JSON.parse(body));
  if (!parsed.success) return sendJson(response, 400, { description: 'Validation failed', errors: [{ field: 'body', message: 'It should not be blank', code: 'missing_field' }] });
  const { body: html, quoted_text: quotedHtml, to_emails: toEmails, status } = parsed.data;
  if (status !== undefined && status in statusChoices) ticket.status = status;
  delete ticket.drafts[kinds[url.pathname.split('/').at(-1) ?? ''] ?? 'reply'];
  const conversation = store.converse(ticket, {
    personId: signedInAgent.id, isIncoming: false, isPrivate: url.pathname.endsWith('/notes'), html, text: htmlToPlain(html), quotedHtml, toEmails,
  });
  sendJson(response, 201, { conversation: conversationShape(ticket.id, conversation) });
}
