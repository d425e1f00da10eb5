import type { PanelAction } from './panel-action.ts';
import { noDecisions, type TicketView } from './panel-state.ts';

type Reading = Extract<PanelAction, { type: 'ticket-read' }>;
type Missing = TicketView['missing'];

/** The view of a ticket after it was read again. A painted draft stays; a message it doesn't know is named beside it. */
export function readTicketInto(known: TicketView | undefined, { ticket, agent, from, lost, retryAt }: Reading, missing: Missing = known?.missing ?? []): TicketView {
  const fresh = { key: ticket.key, ticket, agent, from, lost, retryAt, missing };
  if (known === undefined) {
    return { ...fresh, run: null, decisions: noDecisions, corrections: {}, newer: null, question: null, composer: null, typed: null, writing: null, sent: null, left: [], isReported: false };
  }
  const before = new Set(known.ticket.messages.map((message) => message.id));
  const written = ticket.messages.findLast((message) => message.author.role === 'customer' && !before.has(message.id));
  const newer = known.from === 'pasted' || from === 'pasted' || written === undefined || known.run === null ? known.newer : { name: written.author.name, at: written.at };
  return { ...known, ...fresh, agent: agent ?? known.agent, newer };
}
