import { isMessage } from '../chat-channels.ts';
import type { RestCall } from './answer.ts';
import { sendJson, sendNotFound } from './answer.ts';
import { cursorPage } from './cursor-page.ts';
import { commentShape, peopleOf } from './shapes.ts';

/**
 * `GET /api/v2/tickets/{id}/comments.json` with cursor pages: `page[size]`, `page[after]`, `sort`, `include=users`.
 * What was said in a chat is not among them yet.
 */
export function listComments(call: RestCall): void {
  const { response, url, store, ticket } = call;
  if (ticket === undefined) return sendNotFound(response);
  const page = cursorPage(call, ticket.comments.filter((comment) => !isMessage(comment)));
  if (page === undefined) return;
  const { entries, meta, links } = page;
  sendJson(response, 200, {
    comments: entries.map(commentShape),
    ...(url.searchParams.get('include')?.split(',').includes('users') ? { users: store.people.withIds(peopleOf(ticket, entries)) } : {}),
    meta, links,
  });
}
