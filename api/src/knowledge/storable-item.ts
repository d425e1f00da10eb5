import type { SourceItem } from './sources/source-reader.ts';

/** An item as PostgreSQL can keep it, as text and as JSON: without the character zero and without halves of characters that are written as two. */
export function storableItem(item: SourceItem): SourceItem {
  return storable(item) as SourceItem;
}

function storable(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('\u0000', '').toWellFormed();
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, storable(inner)])) : value;
}
