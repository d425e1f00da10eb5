import type { RestCall } from './answer.ts';
import { sendJson, sendNotFound } from './answer.ts';
import { commentShape, peopleOf, ticketShape } from './shapes.ts';

/** The console's private read of a whole ticket for its own page, with the saved draft. Extensions have no business here. */
export function showConversation({ response, store, ticket }: RestCall): void {
  if (ticket === undefined) return sendNotFound(response);
  sendJson(response, 200, {
    ticket: ticketShape(ticket),
    comments: ticket.comments.map(commentShape),
    users: store.people.withIds(peopleOf(ticket)),
    draft: ticket.draft === null ? null : { html: ticket.draft.html, public: ticket.draft.isPublic },
  });
}
