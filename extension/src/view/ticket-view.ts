import type { TicketKey } from '@countersign/shared/ticket/ticket-key';
import type { ConsoleAgent, TicketReading } from '../consoles/console.ts';

/** One look at one ticket, from opening it to moving on. Its signal ends everything that was started for it. */
export interface TicketView {
  readonly key: TicketKey | null;
  readonly signal: AbortSignal;
  /** In the page's own milliseconds. */
  readonly openedAt: number;
  /** Who is signed in, `null` where the console won't say. */
  readonly agent: () => Promise<ConsoleAgent | null>;
  /** What was read last. */
  reading?: TicketReading;
}
