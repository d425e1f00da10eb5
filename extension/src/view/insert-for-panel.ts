import type { Message } from '@countersign/shared/ticket/message';
import { newestAgentMessage } from '../consoles/console.ts';
import { isSameTicket } from '../page/same-ticket.ts';
import type { InsertOutcome, PanelRequest } from '../protocol/page-protocol.ts';
import type { PanelDesk } from './panel-desk.ts';
import type { TicketView } from './ticket-view.ts';

type Insertion = Extract<PanelRequest, { type: 'insert' }>;

/** Inserts only while the ticket the draft was made for is the one in front, by the view, by the address and by its pane. */
export async function insertForPanel({ console, page, tools }: PanelDesk, view: TicketView, { key, request }: Insertion): Promise<InsertOutcome> {
  const { insertDraft } = await tools();
  const shown = console.ticketKey(new URL(page.location.href));
  if (view.key === null || !isSameTicket(view.key, key) || shown === undefined || !isSameTicket(shown, key)) return { outcome: 'ticket-changed' };
  const result = await insertDraft(console.findComposer(key, page), request);
  if (result.outcome !== 'landed') return result;
  return {
    outcome: 'inserted',
    landedDifferently: result.landedDifferently,
    afterMessageId: newestAgentMessage((view.reading?.ticket.messages ?? []) as readonly Message[])?.id ?? null,
    agent: await view.agent(),
  };
}
