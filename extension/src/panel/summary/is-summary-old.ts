import type { TicketView } from '../state/panel-state.ts';

/** Whether something was said after the message that the summary was read to. A note among colleagues is no part of it, and a run that is under way brings its own. */
export function isSummaryOld({ run, ticket }: Pick<TicketView, 'run' | 'ticket'>): boolean {
  const { summary = null, phase } = run ?? {};
  const newest = ticket.messages.findLast(({ visibility, author }) => visibility === 'public' && author.role !== 'system')?.id;
  return summary !== null && summary.readTo !== '' && phase !== 'open' && newest !== summary.readTo;
}
