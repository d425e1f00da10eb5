import { visibility } from '@countersign/shared/ticket/message';
import { z } from 'zod';
import type { SourceItem, SourceReaderDeps } from '../source-reader.ts';

/** `visibility: internal` makes every document of the source internal; otherwise each is what its file says, public where it says nothing. */
export const filesSettings = z.strictObject({ visibility: visibility.default('public'), brand: z.string().trim().min(1).max(100).optional() });

/** Reads what was uploaded into a source. Two documents of one id can't both be in it: the later one is an error by name. */
export async function* readUploads(settings: z.infer<typeof filesSettings>, { uploads, signal, onTotal }: SourceReaderDeps): AsyncGenerator<SourceItem> {
  const seen = new Set<string>();
  let total = 0;
  for await (const items of uploads ?? []) {
    signal.throwIfAborted();
    total += items.length;
    onTotal(total);
    for (const item of items) yield item.type === 'document' ? placed(item, settings, seen) : item;
  }
}

function placed(item: Extract<SourceItem, { type: 'document' }>, settings: z.infer<typeof filesSettings>, seen: Set<string>): SourceItem {
  const { document } = item;
  if (seen.has(document.id)) return { type: 'error', item: document.id, code: 'CONFLICT', message: `The id "${document.id}" is used by two files. The later one is left out.` };
  seen.add(document.id);
  const brand = document.brand ?? settings.brand;
  return { type: 'document', document: { ...document, visibility: settings.visibility === 'internal' ? 'internal' : document.visibility, ...(brand === undefined ? {} : { brand }) } };
}
