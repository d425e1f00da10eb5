import { queryOptions } from '@tanstack/react-query';
import { createClient, readAnswer } from '@countersign/api/client';
import type { PrivacyReceipt } from '@countersign/shared/assist/assist-event';
import { formatTicketKey } from '@countersign/shared/ticket/ticket-key';
import type { PanelContext } from '../control/panel-context.ts';
import type { TicketView } from '../state/panel-state.ts';

/** What left for a ticket in runs that the agent left or that failed: their streams had no end to tell it. */
export const unfinishedQuery = (context: PanelContext, view: TicketView | null) => queryOptions({
  queryKey: ['unfinished', view === null ? '' : formatTicketKey(view.key), view?.run?.phase, view?.writing?.phase],
  retry: false,
  staleTime: 0,
  enabled: view !== null && context.api() !== null,
  queryFn: async ({ signal }): Promise<readonly PrivacyReceipt[]> => {
    const { origin, token } = context.api()!.session;
    return (await readAnswer(createClient(origin, { token }).v1.receipts.unfinished.$get({ query: view!.key }, { init: { signal } }))).receipts;
  },
});
