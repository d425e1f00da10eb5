import type { ParsePage } from '../vendor-api/read-pages.ts';

const NEXT = /<([^<>]+)>\s*;[^,]*\brel="?next"?/i;

/** Freshdesk's pages: the items are the whole body, the next page stands in the `Link` header. */
export const freshdeskPage: ParsePage = (body, headers) =>
  Array.isArray(body) ? { items: body, next: NEXT.exec(headers.get('link') ?? '')?.[1] } : undefined;
