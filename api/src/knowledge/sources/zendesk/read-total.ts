import { z } from 'zod';
import type { SourceReaderDeps } from '../source-reader.ts';
import { getVendorJson } from '../vendor-api/get-vendor-json.ts';
import type { VendorAccount } from '../vendor-api/vendor-account.ts';

const counted = z.looseObject({ count: z.number().int().min(0) });

/** How many items a Zendesk list holds: lists by cursor don't say, lists by page do. Undefined where this one doesn't either. */
export async function readTotal(list: string, account: VendorAccount, part: string, deps: SourceReaderDeps): Promise<number | undefined> {
  const { body } = await getVendorJson(`${list}?page=1&per_page=1`, account, part, deps);
  return counted.safeParse(body).data?.count;
}
