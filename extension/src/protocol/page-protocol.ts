import type { MacroPreview, MacroTitle } from '../consoles/console-macros.ts';
import type { ConsoleAgent, LostField, SentMessage, TicketReading } from '../consoles/console.ts';
import type { RequestedTicket } from '../consoles/requested-ticket.ts';
import type { CheckedHook } from '../consoles/page-check.ts';
import type { TicketKey } from '@countersign/shared/ticket/ticket-key';
import type { Visibility } from '@countersign/shared/ticket/message';

/** Name of the port the panel dials: `tabs.connect(ownTabId, { frameId: 0, name })`. */
export const panelPort = 'countersign-panel';

/** Its name, which begins the same, where the panel goes on after a line that was cut: it knows the page already, and wants only what it missed. */
export const panelPortAgain = 'countersign-panel-again';

/** How the panel's address ends where it is the browser's side panel. */
export const sidePanelQuery = '?in=browser';

/** A piece of the draft as it is to land: paragraphs of plain text; list lines start with "- " or "1. ". */
export interface InsertRequest {
  readonly text: string;
  /** Who the draft is for; the customer unless told. */
  readonly visibility?: Visibility;
  /** What to do where the reply box is for other readers than the draft. */
  readonly onInternal: 'ask' | 'insert';
  readonly onExistingText: 'ask' | 'at-cursor';
  /** The words the agent has selected and chose to replace: the text takes the place of exactly these, or nothing is written. */
  readonly replaces?: string;
  /** Where these words stand, if it is not the selection that tells: in this reply, from this character on. Any other reply is left as it is. */
  readonly standing?: { readonly text: string; readonly start: number };
  /** Hosts an https address in the text may become a link to; other addresses stay plain text. None by default. */
  readonly linkHosts?: readonly string[];
}

/** How an insertion ended. Only `inserted` changed the composer. */
export type InsertOutcome =
  | { readonly outcome: 'inserted'; readonly landedDifferently: string | null; readonly afterMessageId: string | null; readonly agent: ConsoleAgent | null }
  | { readonly outcome: 'ticket-changed' }
  | { readonly outcome: 'internal-note' }
  | { readonly outcome: 'public-reply' }
  | { readonly outcome: 'existing-text' }
  | { readonly outcome: 'no-composer' }
  | { readonly outcome: 'refused'; readonly reason: string };

/** What the composer shows to the panel; the text never leaves the panel but for checks. */
export interface ComposerState {
  readonly present: boolean;
  readonly visibility: Visibility;
  readonly text: string;
  readonly focused: boolean;
}

/** A reply that was inserted and not seen sent yet. Stored in extension storage; outlives the view. */
export interface PendingSend {
  readonly suggestionId: string;
  readonly ticketKey: TicketKey;
  readonly agentId: string;
  readonly afterMessageId: string | null;
  readonly insertedAt: string;
  readonly via: 'insert' | 'copy' | 'none';
}

/** What a console is asked seldom, so that its answer is loaded only then. */
export type LaterRequest = Extract<PanelRequest, { type: 'list-macros' | 'preview-macro' | 'list-requested' }>;

/** Panel to page. Each request carries a `requestId`; its answer repeats it. */
export type PanelRequest =
  | { readonly type: 'read-ticket' }
  | { readonly type: 'insert'; readonly key: TicketKey; readonly request: InsertRequest }
  /** The words of the reply that the agent has selected. */
  | { readonly type: 'read-selection'; readonly key: TicketKey }
  | { readonly type: 'read-sent'; readonly pending: PendingSend }
  /** Which hooks of the page are there; answered once the page had time to draw itself. */
  | { readonly type: 'check-page' }
  /** Whether the page may be followed at all: a lead may have switched the console off. */
  | { readonly type: 'set-watching'; readonly on: boolean }
  | { readonly type: 'show-message'; readonly messageId: string }
  | { readonly type: 'focus-composer' }
  | { readonly type: 'list-macros'; readonly key: TicketKey }
  | { readonly type: 'preview-macro'; readonly key: TicketKey; readonly macro: MacroTitle }
  /** The requester's other open tickets. */
  | { readonly type: 'list-requested'; readonly key: TicketKey }
  | { readonly type: 'set-chip'; readonly chip: ChipState }
  | { readonly type: 'set-dock'; readonly dock: DockState };

export type PanelAnswer =
  | { readonly type: 'ticket'; readonly reading: TicketReading; readonly agent: ConsoleAgent | null }
  | { readonly type: 'no-ticket'; readonly reason: 'no-ticket' | 'unreadable' | 'unsupported'; readonly lost: readonly LostField[] }
  | { readonly type: 'insert-outcome'; readonly result: InsertOutcome }
  /** Empty where nothing is selected. */
  | { readonly type: 'selection'; readonly text: string }
  /** `clockAheadMs`: how far the console's clock is ahead of this computer's, where it is known. */
  | { readonly type: 'sent'; readonly messages: readonly SentMessage[]; readonly complete: boolean; readonly clockAheadMs?: number }
  | { readonly type: 'page-checked'; readonly results: readonly CheckedHook[] }
  | { readonly type: 'macros'; readonly macros: readonly MacroTitle[] }
  | { readonly type: 'macro'; readonly macro: MacroPreview }
  | { readonly type: 'requested'; readonly tickets: readonly RequestedTicket[] }
  | { readonly type: 'done' }
  | { readonly type: 'failed'; readonly reason: string };

/** Page to panel, unasked. */
export type PageEvent =
  | { readonly type: 'ticket-changed'; readonly key: TicketKey | null }
  | { readonly type: 'thread-changed'; readonly key: TicketKey }
  | { readonly type: 'submitted'; readonly key: TicketKey }
  | { readonly type: 'composer'; readonly key: TicketKey; readonly state: ComposerState }
  /** How the panel stands in the page: sent on connection, and when the agent drags, collapses or opens it there. */
  | { readonly type: 'dock'; readonly dock: DockState }
  | { readonly type: 'command'; readonly command: 'insert' | 'focus-panel' | 'next-finding' | 'ask' };

export type PanelToPage = { readonly requestId: string; readonly body: PanelRequest };
export type PageToPanel =
  | { readonly kind: 'answer'; readonly requestId: string; readonly body: PanelAnswer }
  | { readonly kind: 'event'; readonly body: PageEvent };

/** The chip beside the reply: five looks, never animated. */
export interface ChipState {
  readonly look: 'idle' | 'ready' | 'findings' | 'blocking' | 'copied';
  readonly count: number;
  /** What is written on it, in the agent's language; empty for the mark alone. */
  readonly words: string;
  /** A screen reader is told of a change here, because the collapsed panel can't say it. */
  readonly live?: 'polite' | undefined;
}

export interface DockState {
  /** `browser`: the panel is the browser's own side panel, and the page keeps all its room. */
  readonly side: 'right' | 'left' | 'bottom' | 'browser';
  readonly width: number;
  /** Of the panel at the bottom, in pixels. */
  readonly height: number;
  readonly collapsed: boolean;
  readonly badge: number;
}
