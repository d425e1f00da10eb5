import './later-tools.ts';
import { existsSync, readFileSync } from 'node:fs';
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
    const body = status === 200 ? answer(folder, url) : {};
    return Response.json(body ?? {}, { status: body === undefined ? 404 : status });
  });
  return asked;
}

/** The file named as the path ends; the ticket's own path ends in its id. What a fixture lacks, its console doesn't have. */
function answer(folder: string, { pathname, searchParams }: URL): object | undefined {
  const name = pathname.split('/').at(-1)!.replace('.json', '');
  const file = join(folder, 'api', `${/^\d+$/.test(name) ? 'ticket' : name}.json`);
  if (!existsSync(file)) return undefined;
  const body = JSON.parse(readFileSync(file, 'utf8')) as Record<string, object[]> | object[];
  if (Array.isArray(body)) return numberedPage(body, searchParams);
  const list = ['comments', 'events'].find((one) => one in body);
  return list === undefined ? body : { ...body, ...onePage(list, body[list]!, searchParams) };
}

function onePage(list: string, entries: readonly object[], query: URLSearchParams): object {
  const ordered = query.get('sort') === '-created_at' ? entries.toReversed() : entries;
  const start = Number(query.get('page[after]') ?? 0);
  const end = start + Number(query.get('page[size]'));
  return { [list]: ordered.slice(start, end), meta: { has_more: end < ordered.length, after_cursor: String(end) } };
}

/** The whole list, or the page of it that was asked for by its number. */
function numberedPage(entries: readonly object[], query: URLSearchParams): object {
  const size = Number(query.get('per_page') ?? entries.length);
  const end = Number(query.get('page') ?? 1) * size;
  return entries.slice(end - size, end);
}
