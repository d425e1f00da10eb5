import type { RestCall } from './answer.ts';
import { sendJson, sendNotFound } from './answer.ts';
import { commentShape, peopleOf } from './shapes.ts';

const largestPage = 100;

function encodeCursor(index: number): string {
  return Buffer.from(`after:${index}`).toString('base64url');
}

function decodeCursor(cursor: string | null): number | undefined {
  if (cursor === null) return 0;
  const match = /^after:(\d+)$/.exec(Buffer.from(cursor, 'base64url').toString());
  return match === null ? undefined : Number(match[1]);
}

/** `GET /api/v2/tickets/{id}/comments.json` with cursor pages: `page[size]`, `page[after]`, `sort`, `include=users`. */
export function listComments({ response, url, store, ticket }: RestCall): void {
  if (ticket === undefined) return sendNotFound(response);
  const query = url.searchParams;
  const sort = query.get('sort') ?? 'created_at';
  const size = Number(query.get('page[size]') ?? largestPage);
  const start = decodeCursor(query.get('page[after]'));
  if (!Number.isInteger(size) || size < 1 || size > largestPage || start === undefined || !/^-?created_at$/.test(sort)) {
    return sendJson(response, 400, { error: 'InvalidPaginationParameter', description: 'Invalid page or sort' });
  }
  const ordered = sort.startsWith('-') ? [...ticket.comments].reverse() : ticket.comments;
  const page = ordered.slice(start, start + size);
  const end = start + page.length;
  const hasMore = end < ordered.length;
  const next = new URL(url);
  next.searchParams.set('page[after]', encodeCursor(end));
  sendJson(response, 200, {
    comments: page.map(commentShape),
    ...(query.get('include')?.split(',').includes('users') ? { users: store.people.withIds(peopleOf(ticket, page)) } : {}),
    meta: { has_more: hasMore, after_cursor: page.length > 0 ? encodeCursor(end) : null, before_cursor: page.length > 0 ? encodeCursor(start) : null },
    links: { next: hasMore ? next.href : null, prev: null },
  });
}
