import type { RestCall } from './answer.ts';
import { sendJson, sendNotFound } from './answer.ts';
import { conversationShape } from './shapes.ts';

/** `GET /api/_/tickets/{id}/conversations`: the documented fields and those only the page uses, all at once. */
export function listPrivateConversations({ response, store, ticket }: RestCall): void {
  if (ticket === undefined) return sendNotFound(response);
  const conversations = ticket.conversations.slice(1).map((conversation) => {
    const person = store.people.withId(conversation.personId);
    return {
      ...conversationShape(ticket.id, conversation),
      has_quoted_text: conversation.quotedHtml !== '', delivery_details: null, thread_id: null, last_edited_at: null, automation_id: null,
      user: { id: conversation.personId, name: person?.name ?? 'Automation', email: person?.email ?? null, is_agent: person?.isAgent ?? true },
    };
  });
  sendJson(response, 200, { conversations, meta: { count: conversations.length } });
}
