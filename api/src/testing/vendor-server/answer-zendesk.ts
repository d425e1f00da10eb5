import type { VendorContent } from './vendor-content.ts';
import type { VendorReply } from './vendor-reply.ts';

/** Zendesk's lists: by cursor with `page[size]` (two rows a page at most here), by page and with a count without. */
export function answerZendesk(content: VendorContent['zendesk'], url: URL, origin: string): VendorReply | undefined {
  const path = url.pathname.replace(/^\/api\/v2\//, '').replace(/\.json$/, '').replace(/^help_center\/[a-z]{2}(?:-[a-z]+)?\//, 'help_center/');
  const list = (name: string, rows: readonly unknown[]): VendorReply => ({ body: page(name, rows, url, origin) });
  if (path === 'help_center/categories') return list('categories', content.categories);
  if (path === 'help_center/sections') return list('sections', content.sections);
  if (path === 'help_center/articles') return list('articles', content.articles);
  if (path === 'macros/active') return list('macros', content.macros);
  if (path === 'search/count') return { body: { count: content.tickets.length } };
  if (path === 'search/export') return list('results', content.tickets);
  const ticket = content.comments[Number(/^tickets\/(\d+)\/comments$/.exec(path)?.[1])];
  return ticket && { body: { ...page('comments', ticket.comments, url, origin, 100), users: ticket.users } };
}

function page(name: string, rows: readonly unknown[], url: URL, origin: string, most = 2): Record<string, unknown> {
  const size = url.searchParams.get('page[size]');
  if (size === null) return { [name]: rows.slice(0, Number(url.searchParams.get('per_page') ?? 30)), count: rows.length, next_page: null };
  const from = Number(url.searchParams.get('page[after]') ?? 0);
  const to = from + Math.min(Number(size), most);
  const next = new URL(url.pathname + url.search, origin);
  next.searchParams.set('page[after]', String(to));
  const hasMore = to < rows.length;
  return { [name]: rows.slice(from, to), meta: { has_more: hasMore, after_cursor: String(to) }, links: { next: hasMore ? next.href : null } };
}
