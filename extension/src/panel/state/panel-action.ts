import type { AssistEvent, PrivacyReceipt } from '@countersign/shared/assist/assist-event';
import type { DraftSentence } from '@countersign/shared/assist/draft';
import type { Summary } from '@countersign/shared/assist/summary';
import type { Finding } from '@countersign/shared/policy/finding';
import type { AllConsoleSwitches } from '@countersign/shared/consoles/console-switches';
import type { Ticket } from '@countersign/shared/ticket/ticket';
import type { TicketKey } from '@countersign/shared/ticket/ticket-key';
import type { ConsoleAgent, LostField } from '../../consoles/console.ts';
import type { CheckedHook } from '../../consoles/page-check.ts';
import type { ComposerState } from '../../protocol/page-protocol.ts';
import type { SessionState } from '../../session/stored-session.ts';
import type { SharedPart } from '../windows/shared-view.ts';
import type { Writing } from '../writing/writing.ts';
import type { CorrectableField, Correction, Decisions, PageState, PanelState, Paste, Question, Sent, TicketView } from './panel-state.ts';

/** Something that happened to one ticket's view; dropped when that view is gone. */
export type TicketAction = { readonly key: TicketKey } & (
  | { readonly type: 'run-started'; readonly token: string; readonly at: number }
  | { readonly type: 'run-event'; readonly token: string; readonly event: AssistEvent; readonly at: number }
  | { readonly type: 'run-closed'; readonly token: string; readonly how: 'stopped' | 'failed'; readonly at: number }
  /** The thread was read again for its summary alone. */
  | { readonly type: 'summarised'; readonly token: string; readonly summary: Summary }
  | { readonly type: 'decided'; readonly decisions: Partial<Decisions> }
  | { readonly type: 'corrected'; readonly field: CorrectableField; readonly correction: Correction | null }
  | { readonly type: 'asked'; readonly question: Question }
  | { readonly type: 'composer'; readonly state: ComposerState }
  | { readonly type: 'typed-checked'; readonly text: string; readonly findings: readonly Finding[]; readonly ms: number }
  | { readonly type: 'sent-anyway'; readonly findings: readonly Finding[] }
  /** What a writing tool has come to; the folding of its stream is loaded with the tools. */
  | { readonly type: 'writing'; readonly writing: Writing | null }
  /** The agent chose other sentences for the draft, or the ones before again. */
  | { readonly type: 'reworded'; readonly sentences: readonly DraftSentence[]; readonly findings: readonly Finding[]; readonly kept: readonly number[]; readonly writing: Writing | null }
  | { readonly type: 'sent'; readonly sent: Sent | null }
  | { readonly type: 'page-reported' }
  /** A run, a question or a writing tool has asked a model. */
  | { readonly type: 'left'; readonly receipt: PrivacyReceipt }
  /** Another window of this browser decided something about the same ticket. */
  | { readonly type: 'shared'; readonly part: SharedPart }
);

export type PanelAction =
  | TicketAction
  | { readonly type: 'session'; readonly state: SessionState }
  | { readonly type: 'page'; readonly page: PageState }
  | { readonly type: 'ticket-read'; readonly ticket: Ticket; readonly agent: ConsoleAgent | null; readonly from: TicketView['from']; readonly lost: readonly LostField[]; readonly retryAt?: number | undefined }
  /** What is missing on the page of the ticket in front. */
  | { readonly type: 'page-checked'; readonly key: TicketKey; readonly missing: readonly CheckedHook[] }
  | { readonly type: 'switches'; readonly switches: AllConsoleSwitches }
  | { readonly type: 'pasting'; readonly name: string; readonly paste: Paste | null }
  | { readonly type: 'reached'; readonly at: number }
  | { readonly type: 'unreachable'; readonly retryAt: number }
  | { readonly type: 'outbox'; readonly outbox: Partial<PanelState['outbox']> }
  | { readonly type: 'screen'; readonly screen: PanelState['screen']; readonly macro?: PanelState['macro']; readonly asking?: string }
  | { readonly type: 'refining'; readonly on: boolean }
  | { readonly type: 'said'; readonly text: string };
