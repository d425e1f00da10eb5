import { queryOptions } from '@tanstack/react-query';
import { createClient, readAnswer } from '@countersign/api/client';
import type { SimilarFound } from '@countersign/shared/similar/similar-found';
import { formatTicketKey, type TicketKey } from '@countersign/shared/ticket/ticket-key';
import type { RequestedTicket } from '../../consoles/requested-ticket.ts';
import type { PanelAnswer } from '../../protocol/page-protocol.ts';
import type { PanelContext } from '../control/panel-context.ts';
import type { TicketView } from '../state/panel-state.ts';
import { readerLocale } from '../words/reader-locale.ts';

/** What was found beside the sources of a draft. */
export interface AlsoFoundResult extends SimilarFound {
  readonly tickets: readonly RequestedTicket[];
}

const answerWithinMs = 10_000;

/** Asks the console for the requester's other tickets, where it or its API tells, and the API for what is like this one. */
export const alsoQuery = (context: PanelContext, view: TicketView) => queryOptions({
  queryKey: ['also', formatTicketKey(view.key), view.ticket.messages.length],
  retry: false,
  staleTime: Infinity,
  enabled: context.api() !== null,
  queryFn: async ({ signal }): Promise<AlsoFoundResult> => {
    const { origin, token } = context.api()!.session;
    const tickets = view.from === 'pasted' ? [] : await requested(context, view.key, signal);
    const others = tickets.map(({ id, subject, text }) => ({ id, subject, text }));
    const found = await readAnswer(createClient(origin, { token }).v1.knowledge.similar.$post({ json: { ticket: view.ticket, others, locale: readerLocale() } }, { init: { signal } }));
    return { ...found, tickets };
  },
});

/** A console that doesn't say has none to show. */
async function requested(context: PanelContext, key: TicketKey, signal: AbortSignal): Promise<readonly RequestedTicket[]> {
  const answer = await askGranted(context, key, signal).catch((): null => null) ?? await context.page().request({ type: 'list-requested', key }).catch((): null => null);
  return answer?.type === 'requested' ? answer.tickets : [];
}

/** Loaded only in the one console that grants. */
async function askGranted(context: PanelContext, key: TicketKey, signal: AbortSignal): Promise<PanelAnswer | null> {
  if (key.console !== 'salesforce') return null;
  const { listRequestedByGrant } = await import('../../salesforce/list-requested-by-grant.ts');
  return listRequestedByGrant(key, context.api()!, AbortSignal.any([signal, AbortSignal.timeout(answerWithinMs)]));
}
