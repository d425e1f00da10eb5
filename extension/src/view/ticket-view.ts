import type { Message } from '@countersign/shared/ticket/message';
import type { TicketKey } from '@countersign/shared/ticket/ticket-key';
import type { ConsoleAgent, TicketReading } from '../consoles/console.ts';

/** One look at one ticket, from opening it to moving on. Its signal ends everything that was started for it. */
export interface TicketView {
  readonly key: TicketKey | null;
  readonly signal: AbortSignal;
  /** Who is signed in, `null` where the console won't say. */
  readonly agent: () => Promise<ConsoleAgent | null>;
  readonly keep: (reading: TicketReading) => void;
  readonly reading: () => TicketReading | undefined;
  /** The messages last read, oldest first. */
  readonly messages: () => readonly Message[];
}

/** Opens a view. `readAgent` is asked once and its answer kept for the life of the page. */
export function openView(key: TicketKey | null, signal: AbortSignal, readAgent: () => Promise<ConsoleAgent | null>): TicketView {
  let last: TicketReading | undefined;
  return {
    key,
    signal,
    agent: readAgent,
    keep: (reading) => void (last = reading),
    reading: () => last,
    messages: () => (last?.ticket.messages ?? []) as readonly Message[],
  };
}
