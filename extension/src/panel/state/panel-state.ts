import type { AssistEventData, PrivacyReceipt } from '@countersign/shared/assist/assist-event';
import type { DraftSentence, EngineName } from '@countersign/shared/assist/draft';
import type { FoundSource, RecordLookup } from '@countersign/shared/assist/source';
import type { Summary } from '@countersign/shared/assist/summary';
import type { Triage } from '@countersign/shared/assist/triage';
import type { Finding } from '@countersign/shared/policy/finding';
import type { AllConsoleSwitches } from '@countersign/shared/consoles/console-switches';
import type { Ticket } from '@countersign/shared/ticket/ticket';
import type { ConsoleName, TicketKey } from '@countersign/shared/ticket/ticket-key';
import type { ConsoleAgent, LostField } from '../../consoles/console.ts';
import type { MacroPreview } from '../../consoles/console-macros.ts';
import type { CheckedHook } from '../../consoles/page-check.ts';
import type { ComposerState } from '../../protocol/page-protocol.ts';
import type { SessionState } from '../../session/stored-session.ts';
import type { Writing } from '../writing/writing.ts';

/** What the page shows. `ticket` names the view that is on screen. */
export type PageState =
  | { readonly is: 'connecting' | 'no-ticket' | 'unsupported' | 'lost' }
  | { readonly is: 'unreadable'; readonly lost: readonly LostField[]; readonly of?: TicketKey | undefined }
  /** A lead has switched Countersign off in this console; `of` is the ticket in front, whose key the address tells. */
  | { readonly is: 'switched-off'; readonly console: ConsoleName; readonly of?: TicketKey | undefined }
  | { readonly is: 'reading' | 'ticket'; readonly key: TicketKey; readonly missing?: readonly CheckedHook[] };

/** One run of the assist stream. `token` tells its events from those of a run that was replaced or aborted. */
export interface Run {
  readonly token: string;
  readonly phase: 'open' | 'complete' | 'stopped' | 'failed';
  readonly startedAt: number;
  readonly sourcesAt: number | null;
  readonly endedAt: number | null;
  readonly triage: Triage | null;
  /** Whether this run has read the ticket; until then it shows what the run before it read. */
  readonly isTriaged: boolean;
  /** A second reading of the ticket in the same run; it is offered beside the first, never put in its place. */
  readonly secondTriage: Triage | null;
  readonly sources: readonly FoundSource[] | null;
  readonly passagesSearched: number;
  /** How asking the team's own systems ended, once they were asked. */
  readonly lookups?: readonly RecordLookup[] | undefined;
  readonly summary: Summary | null;
  readonly start: AssistEventData<'draft-start'> | null;
  readonly sentences: readonly DraftSentence[];
  readonly end: AssistEventData<'draft-end'> | null;
  readonly findings: readonly Finding[];
  readonly done: AssistEventData<'done'> | null;
  readonly comparison: AssistEventData<'comparison-group'> | null;
  readonly engine: EngineName | null;
}

export type CorrectableField = 'intent' | 'urgency' | 'sentiment' | 'language';
export interface Correction { readonly from: string; readonly to: string; readonly label: string }
export type RatingReason = 'incomplete' | 'wrong-fact' | 'too-long' | 'tone' | 'other';

/** What the agent decided about the draft that is shown. */
export interface Decisions {
  readonly kept: readonly number[];
  readonly accepted: readonly string[];
  readonly overridden: Readonly<Record<string, string>>;
  readonly dismissed: boolean;
  readonly rating: 'up' | 'down' | null;
  readonly reason: RatingReason | null;
  readonly inserted: { readonly at: number; readonly landedDifferently: string | null } | null;
  readonly copied: { readonly at: number; readonly because: 'asked' | 'could-not-insert' } | null;
}

/** Why Insert or Copy stopped, and what it asks. */
export type Question = 'could-not-copy' | 'internal-note' | 'public-reply' | 'existing-text' | 'customer-wrote-again' | 'ticket-changed' | 'no-room-below' | null;

/** What was found in the agent's own words. */
export interface Typed {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly fixed: readonly Finding[];
  /** What the reply that was sent last still held, until a new turn begins. */
  readonly sentAnyway: readonly Finding[];
  readonly ms: number;
}

export interface Sent {
  readonly suggestionId: string;
  readonly at: string;
  readonly text: string;
  readonly draft: string | null;
  readonly ambiguous: boolean;
  readonly afterInsertMs: number | null;
}

/** Everything about one ticket. Views are kept by ticket key, so what belongs to one can never show on another. */
export interface TicketView {
  readonly key: TicketKey;
  readonly ticket: Ticket;
  readonly agent: ConsoleAgent | null;
  readonly from: 'api' | 'page' | 'pasted';
  readonly lost: readonly LostField[];
  /** When the console, which asked to wait, may be asked for the ticket again. */
  readonly retryAt?: number | undefined;
  /** Hooks the page should have and hasn't, and whether the lead was told. */
  readonly missing: readonly CheckedHook[];
  readonly isReported: boolean;
  readonly run: Run | null;
  readonly decisions: Decisions;
  readonly corrections: Readonly<Partial<Record<CorrectableField, Correction>>>;
  readonly newer: { readonly name: string; readonly at: string } | null;
  readonly question: Question;
  readonly composer: ComposerState | null;
  readonly typed: Typed | null;
  /** What a writing tool does or did last on this ticket. */
  readonly writing: Writing | null;
  readonly sent: Sent | null;
  /** What left the server for this ticket while the panel lived, oldest first. */
  readonly left: readonly PrivacyReceipt[];
}

/** What the agent pastes where a page can't be read; kept until it is used. */
export interface Paste {
  readonly text: string;
  readonly id: string;
}

export interface PanelState {
  readonly session: SessionState | null;
  readonly page: PageState;
  readonly views: Readonly<Record<string, TicketView>>;
  readonly offline: { readonly retryAt: number; readonly attempts: number; readonly lastContact: number | null } | null;
  readonly lastContact: number | null;
  readonly outbox: { readonly waiting: number; readonly full: boolean };
  /** Whether the writing tools are open to choose from. */
  readonly refining: boolean;
  readonly screen: 'reply' | 'ask' | 'receipt' | 'macros' | 'hand-over';
  /** Words the agent had selected when Ask was opened. */
  readonly asking: string;
  /** The macro that the screen of macros opens with. */
  readonly macro: MacroPreview | null;
  /** What leads have switched in their consoles; `null` until it is known. */
  readonly switches: AllConsoleSwitches | null;
  /** By ticket, and under an empty name where the page shows none. */
  readonly pastes: Readonly<Record<string, Paste>>;
  /** What the live region says; a new object each time, so that the same words can be said twice. */
  readonly said: { readonly text: string } | null;
}

export const noDecisions: Decisions = {
  kept: [], accepted: [], overridden: {}, dismissed: false, rating: null, reason: null, inserted: null, copied: null,
};

export const firstState: PanelState = {
  session: null, page: { is: 'connecting' }, views: {}, offline: null, lastContact: null,
  outbox: { waiting: 0, full: false }, refining: false, screen: 'reply', asking: '', macro: null, switches: null, pastes: {}, said: null,
};
