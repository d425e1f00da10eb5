import { formatTicketKey, type TicketKey } from '@countersign/shared/ticket/ticket-key';
import type { PanelContext } from '../control/panel-context.ts';
import { threadOf } from '../windows/shared-view.ts';
import { readerLocale } from '../words/reader-locale.ts';

/**
 * Reads the thread again as it is now, and says what changed since the summary that is shown: the built-in summary first, and a model's in its place
 * where the run asked one. The draft stays; a failure leaves the summary as it was, and what a thread that has moved on would be told is left.
 */
export async function refreshSummary(context: PanelContext, key: TicketKey): Promise<void> {
  const api = context.api();
  const viewNow = () => context.store.get().views[formatTicketKey(key)];
  const view = viewNow();
  if (api === null || view?.run?.summary == null) return;
  const { token, summary, done } = view.run;
  const withModel = done?.receipt?.requests.some(({ purpose }) => purpose === 'summary') ?? false;
  const reading = new AbortController();
  try {
    for await (const { event, data } of api.assist({ ticket: view.ticket, agent: { name: view.agent?.name ?? '' }, locale: readerLocale(), summarisedTo: summary.readTo, rehearsal: true, only: 'summary', withModel }, reading.signal)) {
      if (event === 'done' && data.receipt) context.store.dispatch({ type: 'left', key, receipt: data.receipt });
      if (event !== 'summary') continue;
      if (threadOf(viewNow()?.ticket ?? { messages: [] }) !== threadOf(view.ticket)) break;
      context.store.dispatch({ type: 'summarised', key, token, summary: data });
      if (!withModel) break;
    }
  } catch {
    // The next message, or the next draft, brings it up to date.
  } finally {
    reading.abort();
  }
}
