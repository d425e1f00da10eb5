import type { AskSource } from '@countersign/shared/ask/ask-source';
import type { EngineName } from '@countersign/shared/assist/draft';
import type { FoundSource } from '@countersign/shared/assist/source';
import type { RedactedText, TokenVault } from '@countersign/shared/redaction/redacted-text';
import type { Triage } from '@countersign/shared/assist/triage';
import type { Ticket } from '@countersign/shared/ticket/ticket';
import type { Macro } from '../knowledge/macro.ts';
import type { Voice } from '../workspaces/voice.ts';
import type { ModelCall } from './model/gateway.ts';
import type { ProposedSummaryLine, SummaryRequest } from './thread-summary.ts';
import type { ProposedRewrite, RewriteRequest } from './rewrite.ts';

/** The ticket as it may leave the machine, made by the redact stage. `null` in a request means that masking failed. */
export interface RedactedTicket {
  readonly subject: RedactedText;
  /** Newest messages that fit the reading bound, oldest first. */
  readonly messages: readonly { readonly role: 'customer' | 'agent' | 'system'; readonly visibility: 'public' | 'internal'; readonly at: string; readonly text: RedactedText }[];
  readonly vault: TokenVault;
}

/** What an engine gets: the ticket, what is known of it, and the only passages it may cite. */
export interface DraftRequest {
  readonly ticket: Ticket;
  readonly redacted: RedactedTicket | null;
  readonly triage: Triage;
  readonly sources: readonly FoundSource[];
  /** Passages that answer by the lead's word: records of systems bound to what this ticket is about. They are quoted first. */
  readonly leading?: readonly string[];
  /** Details in the customer's power without which a system could not be asked: asked for even where nothing else can be said. */
  readonly needed?: readonly string[];
  readonly macros: readonly Macro[];
  /** How rare a stem is in the whole knowledge, 0 to 1. */
  readonly rarity?: (stem: string) => number;
  readonly voice: Voice;
  readonly agentName: string;
  readonly wish: string | undefined;
  readonly signal: AbortSignal;
  /** Called once for each call to a model, failed ones too; the built-in engine never calls it. */
  readonly onModelCall: (call: ModelCall) => void;
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

/** An agent's question as it may leave the machine; it shares its vault with the ticket it is about. */
export interface RedactedQuestion {
  readonly question: RedactedText;
  readonly earlier: readonly RedactedText[];
  readonly vault: TokenVault;
}

/** What an engine gets for an agent's question: the question, and the only passages and messages the answer may cite. */
export interface AnswerRequest {
  readonly question: string;
  readonly earlier: readonly string[];
  /** `null` where masking failed, so that nothing leaves. */
  readonly redacted: RedactedQuestion | null;
  readonly ticket: Ticket | null;
  readonly sources: readonly AskSource[];
  readonly language: string;
  readonly rarity: (stem: string) => number;
  readonly signal: AbortSignal;
  readonly onModelCall: (call: ModelCall) => void;
}

/** Proposes a reply, sentence by sentence, tokens restored. Throws `EngineError` when it can't; never judges, stores or sends. */
export interface DraftEngine {
  readonly name: EngineName;
  draft(request: DraftRequest): AsyncIterable<DraftPart>;
  /** Answers an agent's question the same way; an engine without it leaves questions to the built-in one. */
  answer?(request: AnswerRequest): AsyncIterable<DraftPart>;
  /** Rewords a text the agent is writing; an engine without it leaves writing tools to what can be done without a model. */
  rewrite?(request: RewriteRequest): AsyncIterable<ProposedRewrite>;
  /** Sums a thread up; an engine without it leaves summaries to the built-in one. Throws `ModelError` or `EngineError`. */
  summarise?(request: SummaryRequest): Promise<ProposedSummaryLine[]>;
}
