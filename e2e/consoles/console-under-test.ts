import type { Page } from '@playwright/test';
import type { TicketInput } from '@countersign/shared/ticket/ticket';
import type { ConsolePage } from '../pages/console-page.ts';
import type { ConsoleReplica, ReplicaOptions } from '../replicas/console/console-replica.ts';

/** What the tests need of a console: its stand-in, its page, and how it saves drafts by itself. */
export interface ConsoleUnderTest {
  readonly replica: (options: ReplicaOptions) => ConsoleReplica;
  readonly page: (page: Page) => ConsolePage;
  /** What its inbox holds beside the demo's tickets. */
  readonly sampleTickets: readonly TicketInput[];
  /** A ticket with a conversation, for pairing beside it. */
  readonly firstTicket: string;
  /** The id of the ticket that this address shows. */
  readonly ticketOf: (url: URL) => string | undefined;
  /** Whether a write to this path saved or sent what stood in the ticket's composer. */
  readonly isWriteOf: (path: string, ticketId: string) => boolean;
  /** The composer's content in the body of an autosave. */
  readonly savedContent: (body: string) => string | undefined;
}
