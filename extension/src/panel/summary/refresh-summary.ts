import { formatTicketKey, type TicketKey } from '@countersign/shared/ticket/ticket-key';
import type { PanelContext } from '../control/panel-context.ts';
import { readerLocale } from '../words/reader-locale.ts';

/** Reads the thread again as it is now, and says what changed since the summary that is shown. The draft stays; a failure leaves the summary as it was. */
export async function refreshSummary(context: PanelContext, key: TicketKey): Promise<void> {
  const api = context.api();
  const view = context.store.get().views[formatTicketKey(key)];
  if (api === null || view?.run?.summary == null) return;
  const { token, summary } = view.run;
  const reading = new AbortController();
  try {
    for await (const { event, data } of api.assist({ ticket: view.ticket, locale: readerLocale(), summarisedTo: summary.readTo, rehearsal: true, only: 'summary' }, reading.signal)) {
      if (event !== 'summary') continue;
      context.store.dispatch({ type: 'summarised', key, token, summary: data });
      break;
    }
  } catch {
    // The next message, or the next draft, brings it up to date.
  } finally {
    reading.abort();
  }
}
