import type { StoredComment, StoredTicket } from '../stored-ticket.ts';

const channels: Readonly<Record<string, string>> = { messaging: 'native_messaging' };

function via(channel: string): object {
  return { channel: channels[channel] ?? channel, source: { from: {}, to: {}, rel: null } };
}

/** A ticket in the shape of the Tickets API. */
export function ticketShape(ticket: StoredTicket): object {
  const first = ticket.comments[0];
  const last = ticket.comments.at(-1);
  return {
    id: ticket.id, url: `https://acme.zendesk.com/api/v2/tickets/${ticket.id}.json`,
    subject: ticket.subject, raw_subject: ticket.subject, description: first?.text ?? '',
    status: ticket.status, custom_status_id: null, priority: null, type: 'question', via: via(ticket.channel),
    requester_id: ticket.requesterId, submitter_id: ticket.requesterId, assignee_id: 7001, group_id: 3, organization_id: null, brand_id: 5,
    tags: ticket.tags, custom_fields: Object.entries(ticket.fields).map(([id, value]) => ({ id, value })),
    created_at: first?.at ?? null, updated_at: last?.at ?? null,
  };
}

/** A comment in the shape of the Ticket Comments API. */
export function commentShape(comment: StoredComment): object {
  return {
    id: comment.id, type: 'Comment', author_id: comment.authorId, public: comment.isPublic,
    body: comment.text, html_body: comment.html, plain_body: comment.text, attachments: [], audit_id: comment.id + 5_000_000,
    via: via(comment.channel), metadata: { system: {}, custom: {} }, created_at: comment.at,
  };
}

/** The ids of everybody who wrote in the ticket or asked for it. */
export function peopleOf(ticket: StoredTicket, comments: readonly StoredComment[] = ticket.comments): Set<number> {
  const ids = new Set(comments.map((comment) => comment.authorId));
  if (ticket.requesterId !== null) ids.add(ticket.requesterId);
  return ids;
}
