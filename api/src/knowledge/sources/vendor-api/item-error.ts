import type { SourceItem } from '../source-reader.ts';

/** One item that is left out, with the reason; `item` is the id it would have had. */
export function itemError(item: string, message: string): SourceItem {
  return { type: 'error', item, code: 'INVALID_INPUT', message };
}
