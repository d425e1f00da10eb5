import type { InsertOutcome } from '../protocol/page-protocol.ts';

/** What became of words that were to go into the reply box: `landed`, or why nothing was written. */
export type ReplyChange =
  | { readonly outcome: 'landed'; readonly landedDifferently: string | null }
  | Exclude<InsertOutcome, { outcome: 'inserted' | 'ticket-changed' }>;
