import { createGuardedFetch } from '../../knowledge/guarded-fetch/create-guarded-fetch.ts';
import type { SourceItem, SourceReader } from '../../knowledge/sources/source-reader.ts';

const fetch = createGuardedFetch();

/** Everything a reader gives, and the total it told. */
export async function readSource<Settings>(read: SourceReader<Settings>, settings: Settings): Promise<{ items: SourceItem[]; total: number | undefined }> {
  let total: number | undefined;
  const items: SourceItem[] = [];
  for await (const item of read(settings, { fetch, signal: new AbortController().signal, onTotal: (count) => (total = count) })) items.push(item);
  return { items, total };
}
