import type { EngineName } from '@countersign/shared/assist/draft';
import type { FoundSource } from '@countersign/shared/assist/source';
import type { Triage } from '@countersign/shared/assist/triage';
import type { Ticket } from '@countersign/shared/ticket/ticket';
import type { Macro } from '../knowledge/macro.ts';
import type { Voice } from '../workspaces/voice.ts';

/** What an engine gets: the ticket, what is known of it, and the only passages it may cite. */
export interface DraftRequest {
  readonly ticket: Ticket;
  readonly triage: Triage;
  readonly sources: readonly FoundSource[];
  readonly macros: readonly Macro[];
  readonly voice: Voice;
  readonly agentName: string;
  readonly wish: string | undefined;
  readonly signal: AbortSignal;
}

/** One sentence as an engine proposes it. Citations are passage ids it was given; the server resolves and judges them. */
export interface ProposedSentence {
  readonly kind: 'sentence';
  readonly text: string;
  readonly citations: readonly string[];
  readonly lead: '' | ' ' | '\n' | '\n\n';
  readonly asks: readonly string[];
}

/** The engine found nothing it may say. */
export interface ProposedAbstention {
  readonly kind: 'abstention';
  readonly reason: string;
  readonly missing: readonly string[];
}

export type DraftPart = ProposedSentence | ProposedAbstention;

/** Proposes a reply, sentence by sentence. Throws `EngineError` when it can't; never judges, stores or sends. */
export interface DraftEngine {
  readonly name: EngineName;
  draft(request: DraftRequest): AsyncIterable<DraftPart>;
}
