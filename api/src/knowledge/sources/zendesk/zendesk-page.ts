import { z } from 'zod';
import type { ParsePage } from '../vendor-api/read-pages.ts';

const paging = z.looseObject({
  meta: z.looseObject({ has_more: z.boolean() }).optional(),
  links: z.looseObject({ next: z.string().nullish() }).optional(),
  next_page: z.string().nullish(),
});

/** Zendesk's pages: items under a name of their own, the next one by cursor (`meta.has_more`, `links.next`), or `next_page` on older lists. */
export function zendeskPage(name: string): ParsePage {
  return (body) => {
    const parsed = paging.safeParse(body);
    const items = parsed.data?.[name];
    if (!parsed.success || !Array.isArray(items)) return undefined;
    const { meta, links, next_page: nextPage } = parsed.data;
    const next = meta === undefined ? nextPage : meta.has_more ? links?.next : undefined;
    return { items, next: next ?? undefined };
  };
}
