import type { MarkdownDocument } from '../sources/read-markdown.ts';
import type { Macro } from '../macro.ts';

export interface ItemError {
  readonly item: string;
  readonly code: string;
  readonly message: string;
}

/** Items that go into the database together. */
export interface ItemBatch {
  readonly documents: MarkdownDocument[];
  readonly macros: Macro[];
  readonly errors: ItemError[];
}

export function emptyBatch(): ItemBatch {
  return { documents: [], macros: [], errors: [] };
}

export function sizeOf({ documents, macros, errors }: ItemBatch): number {
  return documents.length + macros.length + errors.length;
}
