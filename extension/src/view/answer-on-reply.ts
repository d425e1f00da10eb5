import type { Message } from '@countersign/shared/ticket/message';
import { insertDraft } from '../composer/insert-draft.ts';
import { readSelection } from '../composer/read-selection.ts';
import { newestAgentMessage, type Console } from '../consoles/console.ts';
import { isSameTicket } from '../page/same-ticket.ts';
import type { PanelAnswer, PanelRequest } from '../protocol/page-protocol.ts';
import type { TicketView } from './ticket-view.ts';

/** What the panel asks of the reply box. */
export type ReplyRequest = Extract<PanelRequest, { type: 'insert' | 'read-selection' }>;

/** Reads and inserts only while the ticket that the panel means is the one in front, by the view, by the address and by its pane. */
export async function answerOnReply({ console, page }: { readonly console: Console; readonly page: Document }, view: TicketView, request: ReplyRequest): Promise<PanelAnswer> {
  const { key } = request;
  const shown = console.ticketKey(new URL(page.location.href));
  const isInFront = view.key !== null && isSameTicket(view.key, key) && shown !== undefined && isSameTicket(shown, key);
  const composer = isInFront ? console.findComposer(key, page) : undefined;
  if (request.type === 'read-selection') return { type: 'selection', text: readSelection(composer)?.text ?? '' };
  if (!isInFront) return { type: 'insert-outcome', result: { outcome: 'ticket-changed' } };
  const result = await insertDraft(composer, request.request);
  if (result.outcome !== 'landed') return { type: 'insert-outcome', result };
  return {
    type: 'insert-outcome',
    result: {
      outcome: 'inserted',
      landedDifferently: result.landedDifferently,
      afterMessageId: newestAgentMessage((view.reading?.ticket.messages ?? []) as readonly Message[])?.id ?? null,
      agent: await view.agent(),
    },
  };
}
