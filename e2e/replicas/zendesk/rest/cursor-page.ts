import type { RestCall } from './answer.ts';
import { sendJson } from './answer.ts';

const largestPage = 100;

export interface CursorPage<Entry> {
  readonly entries: readonly Entry[];
  readonly meta: object;
  readonly links: object;
}

function encodeCursor(index: number): string {
  return Buffer.from(`after:${index}`).toString('base64url');
}

function decodeCursor(cursor: string | null): number | undefined {
  if (cursor === null) return 0;
  const match = /^after:(\d+)$/.exec(Buffer.from(cursor, 'base64url').toString());
  return match === null ? undefined : Number(match[1]);
}

/** The page of a list, oldest first, that `page[size]`, `page[after]` and `sort` ask for; a question that makes no sense is answered here, with `undefined`. */
export function cursorPage<Entry>({ response, url }: RestCall, list: readonly Entry[]): CursorPage<Entry> | undefined {
  const query = url.searchParams;
  const sort = query.get('sort') ?? 'created_at';
  const size = Number(query.get('page[size]') ?? largestPage);
  const start = decodeCursor(query.get('page[after]'));
  if (!Number.isInteger(size) || size < 1 || size > largestPage || start === undefined || !/^-?created_at$/.test(sort)) {
    sendJson(response, 400, { error: 'InvalidPaginationParameter', description: 'Invalid page or sort' });
    return undefined;
  }
  const ordered = sort.startsWith('-') ? [...list].reverse() : list;
  const entries = ordered.slice(start, start + size);
  const end = start + entries.length;
  const hasMore = end < ordered.length;
  const next = new URL(url);
  next.searchParams.set('page[after]', encodeCursor(end));
  return {
    entries,
    meta: { has_more: hasMore, after_cursor: entries.length > 0 ? encodeCursor(end) : null, before_cursor: entries.length > 0 ? encodeCursor(start) : null },
    links: { next: hasMore ? next.href : null, prev: null },
  };
}
