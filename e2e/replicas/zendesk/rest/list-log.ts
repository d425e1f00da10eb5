import { isMessage } from '../chat-channels.ts';
import type { StoredComment } from '../stored-ticket.ts';
import type { RestCall } from './answer.ts';
import { sendJson, sendNotFound } from './answer.ts';
import { cursorPage } from './cursor-page.ts';

const types = { 'end-user': 'user', agent: 'agent', admin: 'agent' } as const;

/** `GET /api/v2/tickets/{id}/conversation_log`: comments and messages in one list, with cursor pages. */
export function listLog(call: RestCall): void {
  const { response, store, ticket } = call;
  if (ticket === undefined) return sendNotFound(response);
  const page = cursorPage(call, ticket.comments);
  if (page === undefined) return;
  const { entries, meta, links } = page;
  const people = new Map(store.people.withIds(entries.map(({ authorId }) => authorId)).map((user) => [user.id, user]));
  sendJson(response, 200, {
    events: entries.map((comment) => {
      const user = people.get(comment.authorId);
      return event(comment, { type: user === undefined ? 'bot' : types[user.role], display_name: user?.name ?? 'Tarn Helper', 'zen:support:user_id': comment.authorId });
    }),
    meta, links,
  });
}

function event(comment: StoredComment, author: object): object {
  const wasSaid = isMessage(comment);
  return {
    id: `01R${String(comment.id).padStart(20, '0')}`,
    type: wasSaid ? 'Messaging::ConversationMessage' : 'Comment',
    reference: wasSaid ? `zen:sunco:conversation_message:${comment.id}` : `zen:ticket_event:${comment.id}`,
    created_at: comment.at,
    attachments: [],
    author,
    content: wasSaid ? { type: 'text', text: comment.text } : { type: 'html', body: comment.html },
    metadata: { system: {}, custom: {}, ...(wasSaid ? {} : { public: comment.isPublic }) },
  };
}
