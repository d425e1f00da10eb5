import type { Triage } from '@countersign/shared/assist/triage';
import type { IdKind } from '@countersign/shared/ids';
import type { TokenVault } from '@countersign/shared/redaction/redacted-text';
import type { Ticket } from '@countersign/shared/ticket/ticket';
import type { ClaimJudge } from '../grounding/judge/claim-judge.ts';
import type { DraftEngine } from '../engines/engine.ts';
import type { EmbeddingGateway } from '../engines/model/embedding-gateway.ts';
import type { ModelCall } from '../engines/model/gateway.ts';
import type { Records } from '../knowledge/records/look-up-records.ts';
import type { Reranker } from '../knowledge/rerank/reranker.ts';
import type { TicketNumbers } from '../privacy/token-numbers.ts';
import type { IntentAsker, IntentOpinion } from '../triage/model/intent-asker.ts';
import type { ReadModel } from '../workspaces/read-model.ts';

/** All that a run needs of the outside; the rest is functions. */
export interface AssistDeps {
  readonly readModel: ReadModel;
  readonly engines: { readonly builtIn: DraftEngine; readonly model?: DraftEngine };
  /** Finds by meaning as well; left out where none is configured. */
  readonly embeddings?: EmbeddingGateway | null;
  /** Orders what was found; left out where nobody asked for it. */
  readonly reranker?: Reranker | null;
  /** Says what an unsure ticket is about; left out where no model is configured. */
  readonly intentAsker?: IntentAsker | null;
  /** Reads again what the scorer is unsure of in a model's draft; left out where no model is configured. */
  readonly claimJudge?: ClaimJudge | null;
  readonly judgeLimitMs?: number;
  /** Told what a model said of the intent, whether or not it agrees. */
  readonly recordOpinion?: (opinion: IntentOpinion) => void;
  /** The month's model budget is used up: the built-in draft is shown and says so. */
  readonly isOverBudget?: boolean;
  /** A model that has not given a first sentence by then is left for the built-in draft. */
  readonly firstSentenceLimitMs: number;
  /** `off`: the lead switched drafts off. `comparison`: this ticket is in the comparison group. Triage and search stay on. */
  readonly drafts: 'on' | 'off' | 'comparison';
  /** The team of the agent who asks, for rules that hold for some teams; left out where they are in none. */
  readonly team?: string;
  /** Asks the team's own systems about the ticket, within a bounded time; left out where there are none. */
  readonly lookUpRecords?: (ticket: Ticket, triage: Triage, signal: AbortSignal) => Promise<Records>;
  /** Keeps a detail's token the same from run to run. */
  readonly tokenNumbers?: Pick<TicketNumbers, 'numberFor'> | undefined;
  /** Milliseconds, monotonic. */
  readonly now: () => number;
  readonly newId: (kind: IdKind) => string;
  /** Told of each call as it ends, with the vault of what was masked in it. */
  readonly recordModelCall: (call: ModelCall, vault: TokenVault | undefined) => void;
}
