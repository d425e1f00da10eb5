import { z } from 'zod';
import type { SourceReaderDeps } from '../source-reader.ts';
import { readPages, type ParsePage } from '../vendor-api/read-pages.ts';
import type { VendorAccount } from '../vendor-api/vendor-account.ts';

const answer = z.looseObject({ totalSize: z.number().int().min(0), done: z.boolean(), nextRecordsUrl: z.string().nullish(), records: z.array(z.unknown()) });

interface SalesforceQuery {
  readonly account: VendorAccount;
  readonly apiVersion: string;
  readonly soql: string;
  /** What is read, in words. */
  readonly part: string;
}

/** All records of a SOQL query, page by page along `nextRecordsUrl`. Tells the total with the first page. */
export function readQuery({ account, apiVersion, soql, part }: SalesforceQuery, deps: SourceReaderDeps): AsyncGenerator<unknown> {
  let isTold = false;
  const parse: ParsePage = (body) => {
    const parsed = answer.safeParse(body);
    if (!parsed.success || (!parsed.data.done && !parsed.data.nextRecordsUrl)) return undefined;
    if (!isTold) deps.onTotal(parsed.data.totalSize);
    isTold = true;
    return { items: parsed.data.records, next: parsed.data.done ? undefined : parsed.data.nextRecordsUrl! };
  };
  return readPages(`/services/data/v${apiVersion}/query?q=${encodeURIComponent(soql)}`, { account, part, parse }, deps);
}
