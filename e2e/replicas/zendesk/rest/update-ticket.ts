import { z } from 'zod';
import { htmlToPlain } from '../../console/html-to-plain.ts';
import { signedInAgent } from '../people.ts';
import type { RestCall } from './answer.ts';
import { sendJson, sendNotFound } from './answer.ts';
import { ticketShape } from './shapes.ts';

const update = z.object({
  ticket: z.object({
    status: z.enum(['new', 'open', 'pending', 'hold', 'solved', 'closed']).optional(),
    comment: z.object({ html_body: z.string().min(1), public: z.boolean() }).optional(),
  }),
});

/** `PUT /api/v2/tickets/{id}.json`: what Submit does. A comment in it is sent to the customer when public. */
export function updateTicket({ response, store, ticket, body }: RestCall): void {
  if (ticket === undefined) return sendNotFound(response);
  const parsed = update.safeParse(JSON.parse(body));
  if (!parsed.success) return sendJson(response, 422, { error: 'RecordInvalid', description: parsed.error.issues[0]?.message });
  const { status, comment } = parsed.data.ticket;
  if (status !== undefined) ticket.status = status;
  if (comment !== undefined) {
    store.comment(ticket, {
      authorId: signedInAgent.id,
      isPublic: comment.public,
      text: htmlToPlain(comment.html_body),
      html: `<div class="zd-comment" dir="auto">${comment.html_body}</div>`,
      channel: 'web',
    });
    ticket.draft = null;
  }
  sendJson(response, 200, { ticket: ticketShape(ticket), audit: { id: Date.now(), ticket_id: ticket.id } });
}
