import type { EngineName } from '../assist/draft.ts';
import type { TicketKey } from '../ticket/ticket-key.ts';

/** Where a suggestion stands in its life. */
export type SuggestionPhase = 'generated' | 'displayed' | 'inserted' | 'sent' | 'discarded' | 'unused' | 'ambiguous';

/** What became of a suggestion once its ticket was answered, as the measures define it. */
export type SuggestionOutcome = 'as-is' | 'edited' | 'rewritten' | 'discarded' | 'unused' | 'ambiguous';

/** A draft offered to one agent for one ticket. Its facts fold into this state, in whatever order they come. */
export interface SuggestionState {
  readonly id: string;
  readonly ticketKey: TicketKey;
  readonly engine: EngineName | null;
  readonly phase: SuggestionPhase;
  readonly displayedAt: string | null;
  readonly insertedAt: string | null;
  readonly insertedVia: 'insert' | 'copy' | null;
  readonly afterMessageId: string | null;
  readonly dismissedAt: string | null;
  readonly sentAt: string | null;
  readonly sentMessageId: string | null;
  readonly rating: 'up' | 'down' | null;
  readonly ratingReason: string | null;
  readonly acceptedPassages: readonly string[];
  /** When the newest version was generated, and when the newest rating was given. */
  readonly generatedAt?: string | null;
  readonly ratedAt?: string | null;
}
