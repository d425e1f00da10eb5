import type { LostField } from '../consoles/console.ts';
import { observeElement } from '../page/observe-element.ts';
import type { PanelAnswer } from '../protocol/page-protocol.ts';
import type { PanelDesk } from './panel-desk.ts';
import type { TicketView } from './ticket-view.ts';

const composerLimitMs = 2500;

/** Reads ticket and agent at the same time. A closed ticket has no reply box, nor has a console whose agents open it; anywhere else its absence is said. */
export async function readForPanel({ console, page }: PanelDesk, view: TicketView): Promise<PanelAnswer> {
  const { key, signal } = view;
  if (key === null) return { type: 'no-ticket', reason: 'no-ticket', lost: [] };
  const composer = console.replyBox === 'opened-by-agent' || observeElement(page, () => console.findComposer(key, page), signal, composerLimitMs).catch((): undefined => undefined);
  const [reading, agent] = await Promise.all([console.readTicket(key, page, signal), view.agent()]);
  const isClosed = reading.ticket.status === 'closed';
  const lost: LostField[] = [...reading.lost];
  if (agent === null) lost.push({ field: 'agent' });
  if (!isClosed && (await composer) === undefined) lost.push({ field: 'reply box' });
  signal.throwIfAborted();
  view.reading = { ...reading, lost };
  // Names of fields can wait until the panel has the ticket.
  setTimeout(() => void console.learnLabels?.(key, signal));
  return { type: 'ticket', reading: view.reading, agent };
}
