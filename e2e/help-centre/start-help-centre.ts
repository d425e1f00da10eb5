import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface HelpCentreArticle {
  readonly id: number;
  title: string;
  /** HTML. */
  body: string;
  draft?: boolean;
  /** A user segment makes it internal. */
  user_segment_id?: number | null;
}

export interface HelpCentre {
  /** Address to enter as that of Zendesk. */
  readonly origin: string;
  /** Edited by a spec as a lead edits an article. */
  readonly articles: HelpCentreArticle[];
  close(): Promise<void>;
}

export const helpCentreAccess = { email: 'lead@lamps.example', token: 'token-of-the-lamp-shop' } as const;

/** A help centre that answers as Zendesk documents its articles, sections and categories: cursors, two rows a page, access by API token. */
export async function startHelpCentre(articles: HelpCentreArticle[]): Promise<HelpCentre> {
  let origin = '';
  const authorization = `Basic ${Buffer.from(`${helpCentreAccess.email}/token:${helpCentreAccess.token}`).toString('base64')}`;
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', origin);
    const send = (status: number, body: unknown): void => void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (request.headers.authorization !== authorization) return send(401, { error: "Couldn't authenticate you" });
    const list = /^\/api\/v2\/help_center\/(?:[a-z]{2}(?:-[a-z]+)?\/)?(categories|sections|articles)\.json$/.exec(url.pathname)?.[1];
    if (request.method !== 'GET' || list === undefined) return send(404, { error: 'RecordNotFound' });
    send(200, page(list, rowsOf(list, articles, origin), url));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin, articles,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function rowsOf(list: string, articles: readonly HelpCentreArticle[], origin: string): readonly unknown[] {
  if (list === 'categories') return [{ id: 10, name: 'Help', locale: 'en-us' }];
  if (list === 'sections') return [{ id: 20, category_id: 10, parent_section_id: null, name: 'Answers', locale: 'en-us' }];
  return articles.map((article) => ({
    draft: false, user_segment_id: null, locale: 'en-us', section_id: 20, html_url: `${origin}/hc/en-us/articles/${article.id}`, edited_at: '2026-10-01T08:00:00Z', updated_at: '2026-10-01T08:00:00Z', ...article,
  }));
}

function page(name: string, rows: readonly unknown[], url: URL): Record<string, unknown> {
  if (!url.searchParams.has('page[size]')) return { [name]: rows.slice(0, 1), count: rows.length, next_page: null };
  const from = Number(url.searchParams.get('page[after]') ?? 0);
  const hasMore = from + 2 < rows.length;
  const next = new URL(url);
  next.searchParams.set('page[after]', String(from + 2));
  return { [name]: rows.slice(from, from + 2), meta: { has_more: hasMore, after_cursor: String(from + 2) }, links: { next: hasMore ? next.href : null } };
}
