import type { PanelAnswer } from '../protocol/page-protocol.ts';
import type { PanelDesk } from './panel-desk.ts';
import type { TicketView } from './ticket-view.ts';

/** What the page in front still shows of what an open ticket should. */
export async function checkForPanel({ console, page, tools }: PanelDesk, { key, signal, openedAt, reading }: TicketView): Promise<PanelAnswer> {
  if (key === null) return { type: 'page-checked', results: [] };
  const { settlePage } = await tools();
  const facts = { hasMessages: (reading?.ticket.messages.length ?? 0) > 0, isClosed: reading?.ticket.status === 'closed', hasComposer: console.findComposer(key, page) !== undefined };
  return { type: 'page-checked', results: await settlePage(console.name, key, page, facts, openedAt, signal) };
}
