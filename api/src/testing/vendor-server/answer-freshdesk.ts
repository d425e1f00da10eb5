import type { VendorContent } from './vendor-content.ts';
import type { VendorReply } from './vendor-reply.ts';

/** Rows a page holds at most, so that small lists have pages. */
const MOST = 2;

/** Freshdesk's lists: an array a page, the next one in the `Link` header. */
export function answerFreshdesk(content: VendorContent['freshdesk'], url: URL, origin: string): VendorReply | undefined {
  const rows = rowsAt(content, url.pathname.replace(/^\/api\/v2\//, ''));
  if (rows === undefined) return undefined;
  const page = Number(url.searchParams.get('page') ?? 1);
  const next = new URL(url.pathname + url.search, origin);
  next.searchParams.set('page', String(page + 1));
  return { body: rows.slice((page - 1) * MOST, page * MOST), ...(page * MOST < rows.length ? { link: `<${next.href}>; rel="next"` } : {}) };
}

function rowsAt(content: VendorContent['freshdesk'], path: string): readonly unknown[] | undefined {
  if (path === 'solutions/categories') return content.categories;
  if (path === 'canned_response_folders') return content.responseFolders;
  if (path === 'tickets') return content.tickets;
  const [, list, id, rest] = /^(solutions\/categories|solutions\/folders|canned_response_folders|tickets)\/(\d+)\/(\w+)$/.exec(path) ?? [];
  if (rest === 'folders' && list === 'solutions/categories') return content.folders[Number(id)];
  if (rest === 'subfolders') return content.subfolders[Number(id)];
  if (rest === 'articles') return content.articles[Number(id)];
  if (rest === 'responses') return content.responses[Number(id)];
  return rest === 'conversations' ? (content.conversations[Number(id)] ?? []) : undefined;
}
