import { AppError } from '@countersign/shared/errors';
import type { SourceItem } from '../source-reader.ts';
import { unzipWithin } from './unzip-within.ts';

const read = /\.(?:md|markdown|mdx|txt|html?|xhtml|pdf|docx|csv|tsv|jsonl|ndjson|json)$/i;
/** What systems put beside the files that people packed. */
const beside = /(?:^|\/)(?:__MACOSX|\.[^/]+)(?:\/|$)/;

/** Reads the files of a packed folder, each by itself; one that can't be read is an error of its own. An archive within it is not opened. */
export async function parseZip(name: string, bytes: Uint8Array, parse: (name: string, bytes: Uint8Array) => Promise<SourceItem[]>): Promise<SourceItem[]> {
  const entries = Object.entries(unzipWithin(name, bytes, { entries: 2_000, bytes: 100_000_000, keep: (entry) => read.test(entry.name) && !beside.test(entry.name) }));
  if (entries.length === 0) throw new AppError('INVALID_INPUT', `${name}: it holds no file that can be read.`);
  const items: SourceItem[] = [];
  for (const [path, content] of entries) {
    try {
      items.push(...await parse(path, content));
    } catch (error) {
      const known = error instanceof AppError ? error : new AppError('INVALID_INPUT', `${path}: it is damaged and can't be read.`);
      items.push({ type: 'error', item: path, code: known.code, message: known.message });
    }
  }
  return items;
}
