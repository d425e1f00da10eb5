import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';

interface Asked {
  readonly path: string;
  readonly method: string;
}

/** For tests: answers `fetch` from a fixture's `api` folder, comments page by page as the console does. Returns what was asked. */
export function serveFixture(folder: string, status = 200): Asked[] {
  const asked: Asked[] = [];
  vi.stubGlobal('fetch', async (address: string, { method = 'GET' }: RequestInit = {}) => {
    const url = new URL(address);
    asked.push({ path: url.pathname, method });
    return Response.json(status === 200 ? answer(folder, url) : {}, { status });
  });
  return asked;
}

function answer(folder: string, { pathname, searchParams }: URL): object {
  if (!pathname.endsWith('/comments.json')) return read(folder, pathname.endsWith('/me.json') ? 'me.json' : 'ticket.json');
  const { comments, users } = read(folder, 'comments.json') as { comments: object[]; users: object[] };
  const ordered = searchParams.get('sort') === '-created_at' ? comments.toReversed() : comments;
  const start = Number(searchParams.get('page[after]') ?? 0);
  const end = start + Number(searchParams.get('page[size]'));
  return { comments: ordered.slice(start, end), users, meta: { has_more: end < ordered.length, after_cursor: String(end) } };
}

function read(folder: string, file: string): object {
  return JSON.parse(readFileSync(join(folder, 'api', file), 'utf8')) as object;
}
