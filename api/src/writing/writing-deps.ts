import type { IdKind } from '@countersign/shared/ids';
import type { TokenVault } from '@countersign/shared/redaction/redacted-text';
import type { WritingStyle } from '@countersign/shared/writing/writing-style';
import type { DraftEngine } from '../engines/engine.ts';
import type { ModelCall } from '../engines/model/gateway.ts';
import type { TicketNumbers } from '../privacy/token-numbers.ts';
import type { ReadModel } from '../workspaces/read-model.ts';
import type { SpellChecker } from './spelling/spell-checker.ts';

/** How an agent writes: what was measured, and sentences of theirs. */
export interface AgentStyle {
  readonly measured: WritingStyle;
  readonly examples: readonly string[];
}

/** All that a writing tool needs of the outside; the rest is functions. */
export interface WritingDeps {
  readonly readModel: ReadModel;
  readonly model: DraftEngine | null;
  /** The month's model budget is used up. */
  readonly isOverBudget: boolean;
  /** A model that has not given a first sentence by then is left for what can be done without one. */
  readonly firstSentenceLimitMs: number;
  readonly spelling: SpellChecker;
  /** `null` where the agent has not switched it on or has sent too little. */
  readonly readStyle: () => Promise<AgentStyle | null>;
  /** Keeps a detail's token the same from run to run. */
  readonly tokenNumbers?: Pick<TicketNumbers, 'numberFor'> | undefined;
  /** Milliseconds, monotonic. */
  readonly now: () => number;
  readonly newId: (kind: IdKind) => string;
  /** Told of each call as it ends, with the vault of what was masked in it. */
  readonly recordModelCall: (call: ModelCall, vault: TokenVault | undefined) => void;
}
