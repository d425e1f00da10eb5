import { useEffect } from 'react';
import type { TicketView } from '../state/panel-state.ts';
import { usePanel } from '../use-panel.ts';
import { isSummaryOld } from './is-summary-old.ts';

/** Has the summary read again, once, for each message that arrives while it is shown. */
export function useFreshSummary(view: TicketView): void {
  const { panel } = usePanel();
  const isOld = isSummaryOld(view);
  useEffect(() => {
    if (isOld) void import('./refresh-summary.ts').then(({ refreshSummary }) => refreshSummary(panel, view.key));
  }, [isOld, view.ticket.messages.at(-1)?.id]);
}
