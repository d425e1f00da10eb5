import type { Ticket } from '@countersign/shared/ticket/ticket';
import type { TicketView } from '../state/panel-state.ts';

/** What every window of this browser shows alike of one ticket. */
export type SharedPart = Pick<TicketView, 'run' | 'decisions' | 'corrections' | 'sent'>;

/** A ticket's shared part as one panel left it. `part` is `null` while that panel's run is under way. */
export interface SharedView {
  readonly thread: string;
  readonly owner: string;
  readonly at: number;
  readonly part: SharedPart | null;
}

/** Names a turn of the conversation: a draft belongs to the thread it answers. */
export function threadOf({ messages }: Pick<Ticket, 'messages'>): string {
  return `${messages.length}:${messages.at(-1)?.id ?? ''}`;
}

/** The part of a view that its windows share. */
export function sharedPart({ run, decisions, corrections, sent }: TicketView): SharedPart {
  return { run, decisions, corrections, sent };
}
