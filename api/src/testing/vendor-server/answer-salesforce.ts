import type { VendorContent } from './vendor-content.ts';
import type { VendorReply } from './vendor-reply.ts';

/** Records a page holds, so that a small query has pages. */
const SIZE = 2;

/** Salesforce's query: the records of the object it names, two a page, the next one under `nextRecordsUrl`. Conditions are not judged. */
export function answerSalesforce(content: VendorContent['salesforce'], url: URL): VendorReply | undefined {
  const path = /^\/services\/data\/v[\d.]+\/query(?:\/(\w+)-(\d+))?$/.exec(url.pathname);
  if (path === null) return undefined;
  const name = path[1] ?? /\bFROM (\w+)/.exec(url.searchParams.get('q') ?? '')?.[1];
  const records = name === 'Knowledge__kav' || name === 'QuickText' ? content[name] : undefined;
  if (records === undefined) return undefined;
  const from = Number(path[2] ?? 0);
  const done = from + SIZE >= records.length;
  const nextRecordsUrl = `${url.pathname.replace(/\/query.*$/, '/query')}/${name}-${from + SIZE}`;
  return { body: { totalSize: records.length, done, ...(done ? {} : { nextRecordsUrl }), records: records.slice(from, from + SIZE) } };
}
