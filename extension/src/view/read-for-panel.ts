import type { LostField } from '../consoles/console.ts';
import type { PanelAnswer } from '../protocol/page-protocol.ts';
import type { PanelDesk } from './panel-desk.ts';
import type { TicketView } from './ticket-view.ts';

/** Reads ticket and agent at the same time. What of the page is gone besides is a question of its own. */
export async function readForPanel({ console, page }: PanelDesk, view: TicketView): Promise<PanelAnswer> {
  const { key, signal } = view;
  if (key === null) return { type: 'no-ticket', reason: 'no-ticket', lost: [] };
  const [reading, agent] = await Promise.all([console.readTicket(key, page, signal), view.agent()]);
  const lost: LostField[] = agent === null ? [...reading.lost, { field: 'agent' }] : [...reading.lost];
  signal.throwIfAborted();
  view.reading = { ...reading, lost };
  // Names of fields can wait until the panel has the ticket.
  setTimeout(() => void console.learnLabels?.(key, signal));
  return { type: 'ticket', reading: view.reading, agent };
}
