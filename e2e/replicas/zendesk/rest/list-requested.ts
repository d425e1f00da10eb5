import type { RestCall } from './answer.ts';
import { sendJson } from './answer.ts';
import { cursorPage } from './cursor-page.ts';
import { ticketShape } from './shapes.ts';

/** `GET /api/v2/users/{id}/tickets/requested.json` with cursor pages: what one person asked for, as the Tickets API shapes it. */
export function listRequested(call: RestCall): void {
  const { response, url, store } = call;
  const requesterId = Number(/\/users\/(\d+)\//.exec(url.pathname)?.[1]);
  const sort = url.searchParams.get('sort') ?? 'updated_at';
  if (!/^-?updated_at$/.test(sort)) return sendJson(response, 400, { error: 'InvalidPaginationParameter', description: 'Invalid sort' });
  const asked = new URL(url);
  asked.searchParams.delete('sort');
  const updated = (one: { comments: readonly { at: string }[] }): string => one.comments.at(-1)?.at ?? '';
  const list = store.all().filter((ticket) => ticket.requesterId === requesterId).sort((one, other) => updated(one).localeCompare(updated(other)));
  const page = cursorPage({ ...call, url: asked }, sort.startsWith('-') ? list.reverse() : list);
  if (page === undefined) return;
  sendJson(response, 200, { tickets: page.entries.map(ticketShape), meta: page.meta, links: page.links });
}
