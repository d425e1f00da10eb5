import { AppError } from '@countersign/shared/errors';
import { getVendorJson } from './get-vendor-json.ts';
import type { SourceReaderDeps } from '../source-reader.ts';
import type { VendorAccount } from './vendor-account.ts';

const MOST_PAGES = 5_000;

export interface VendorPage {
  readonly items: readonly unknown[];
  /** Address of the next page; undefined on the last. */
  readonly next: string | undefined;
}

/** Takes a page apart; undefined for an answer in another shape than the vendor documents. */
export type ParsePage = (body: unknown, headers: Headers) => VendorPage | undefined;

export interface ReadPages {
  readonly account: VendorAccount;
  /** What is read, in words (`macros`). */
  readonly part: string;
  readonly parse: ParsePage;
}

/**
 * All items of a list, page by page. Throws an `AppError` for a page in another shape, for a next link that was read before and past 5,000 pages:
 * a list read in part must never look like the whole one.
 */
export async function* readPages(first: string, { account, part, parse }: ReadPages, deps: Pick<SourceReaderDeps, 'fetch' | 'signal'>): AsyncGenerator<unknown> {
  const seen = new Set<string>();
  let address: string | undefined = first;
  while (address !== undefined) {
    const { pathname, search } = new URL(address, account.origin);
    if (seen.has(pathname + search) || seen.size === MOST_PAGES) throw new AppError('UNAVAILABLE', `${account.name} lists its ${part} in a circle. Import again later.`);
    seen.add(pathname + search);
    const { body, headers } = await getVendorJson(address, account, part, deps);
    const page = parse(body, headers);
    if (page === undefined) throw new AppError('UNAVAILABLE', `${account.name} lists its ${part} in a shape it does not document. Check the address.`);
    yield* page.items;
    address = page.next;
  }
}
