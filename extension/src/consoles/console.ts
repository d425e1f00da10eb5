import type { Message, Visibility } from '@countersign/shared/ticket/message';
import type { ConsoleName, TicketKey } from '@countersign/shared/ticket/ticket-key';
import type { TicketInput } from '@countersign/shared/ticket/ticket';
import type { LaterRequest, PanelAnswer } from '../protocol/page-protocol.ts';

/** A field of the ticket that the console would not give, and from where it was tried. */
export interface LostField {
  readonly field: 'subject' | 'requester' | 'status' | 'channel' | 'tags' | 'messages' | 'internal notes' | 'reply box' | 'audience' | 'tool row' | 'send button' | 'agent';
  readonly selector?: string;
}

/** What `readTicket` gives: the ticket, where it was read, what could not be read, and how long the console's own GETs took. */
export interface TicketReading {
  readonly ticket: TicketInput;
  readonly from: 'api' | 'page';
  readonly lost: readonly LostField[];
  readonly consoleMs: number;
  /** When the console, asked too often, may be asked again. */
  readonly retryAt?: number | undefined;
}

/** The agent who is signed in to the console. `id` is the console's own. */
export interface ConsoleAgent {
  readonly id: string;
  readonly name: string;
}

/** The console's own reply editor as it stands now. */
export interface Composer {
  readonly element: HTMLElement;
  readonly visibility: Visibility;
  /** The console's word for where the reply goes ("web", "email", "messaging"). */
  readonly channel: string;
  readonly format: 'rich' | 'plain';
  /** The words of the agent's signature, where the console tells them: it puts them into each reply by itself. */
  readonly signature?: string | undefined;
}

/** A public message by an agent, as the console's API gives it. */
export interface SentMessage {
  readonly id: string;
  readonly authorId: string;
  readonly at: string;
  readonly format: 'html' | 'text';
  readonly content: string;
}

/** What `readSent` found. `complete` is `false` where the walk back to the message known last was cut short: then there may be others. */
export interface SentReading {
  readonly messages: readonly SentMessage[];
  readonly complete: boolean;
}

/** What `observe` reports: the page moved to another ticket, a message appeared, the composer came, went or changed, a reply probably left. */
export type ConsoleChange = 'navigated' | 'thread' | 'composer' | 'submitted';

/**
 * The contract of a console adapter: eight functions, no writes, no timers, no framework.
 * Every function looks only at the active ticket's own part of the page and throws `ConsoleError`
 * with console, selector and view when something it needs is gone.
 */
export interface Console {
  readonly name: ConsoleName;
  /** Whether the reply box comes with the ticket, or the agent opens it when she replies: then its absence is no loss, and nothing waits for it. */
  readonly replyBox: 'always-there' | 'opened-by-agent';
  /** The ticket this URL shows, or `undefined` where it shows none. */
  ticketKey(url: URL): TicketKey | undefined;
  /** Reads the thread, of a very long one at least what a run reads (`boundMessages`), by allow-listed GETs, or from the page where they are refused. */
  readTicket(key: TicketKey, page: Document, signal: AbortSignal): Promise<TicketReading>;
  readAgent(page: Document, signal: AbortSignal): Promise<ConsoleAgent>;
  /** The composer of this ticket, or `undefined` while there is none. */
  findComposer(key: TicketKey, page: Document): Composer | undefined;
  /** Where the chip beside the reply is anchored: the composer's own tool row. */
  anchor(key: TicketKey, page: Document): HTMLElement | undefined;
  /** Public messages by this agent, newest first, that are newer than `after` (a message id; null means all). By GET, or from the page where the console has no API for it. */
  readSent(key: TicketKey, agentId: string, after: string | null, signal: AbortSignal, page: Document): Promise<SentReading>;
  /** The part of the page that shows this message, or `undefined` where it isn't shown (older ones are folded). */
  findMessage(key: TicketKey, page: Document, message: { readonly id?: string | undefined; readonly at?: string | undefined }): HTMLElement | undefined;
  /** Answers what is asked seldom, of a console that can: its prepared replies, the requester's other tickets. Reads alone, as all else. */
  answerLater?(request: LaterRequest, signal: AbortSignal): Promise<PanelAnswer>;
  /** Asks, once a page and after the ticket was shown, for what gives its fields their names. Tickets that are read later have them. */
  learnLabels?(key: TicketKey, signal: AbortSignal): Promise<void>;
  /** Calls `onChange` until the signal aborts. */
  observe(page: Document, signal: AbortSignal, onChange: (change: ConsoleChange) => void): void;
}

/** Newest public message by an agent in a thread; `null` where there is none. */
export function newestAgentMessage(messages: readonly Message[]): Message | null {
  return messages.findLast((entry) => entry.author.role === 'agent' && entry.visibility === 'public') ?? null;
}
