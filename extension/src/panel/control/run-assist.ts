import { uuidv7 } from '@countersign/shared/ids';
import type { TicketKey } from '@countersign/shared/ticket/ticket-key';
import { formatTicketKey } from '@countersign/shared/ticket/ticket-key';
import { isSignedOut, isUnreachable } from '../../session/api.ts';
import { storedSession } from '../../session/stored-session.ts';
import { readPins } from '../pins/read-pins.ts';
import { readerLocale } from '../words/reader-locale.ts';
import { nextPaint } from './next-paint.ts';
import { sendWaiting } from './record-fact.ts';
import type { PanelContext } from './panel-context.ts';
import { reportReached, reportUnreachable } from './report-connection.ts';

export interface AssistWish {
  readonly regenerates?: string;
  readonly wish?: string;
}

/** Streams one run into the view of its ticket. Aborting the signal ends it here and on the server. */
export async function runAssist(context: PanelContext, key: TicketKey, signal: AbortSignal, wish: AssistWish = {}): Promise<void> {
  const api = context.api();
  const view = context.store.get().views[formatTicketKey(key)];
  if (api === null || view === undefined) return;
  const token = uuidv7();
  const close = (how: 'stopped' | 'failed'): void => context.store.dispatch({ type: 'run-closed', key, token, how, at: context.now() });
  context.store.dispatch({ type: 'run-started', key, token, at: context.now() });
  try {
    const pinned = [...await readPins(key)];
    const seen = { locale: readerLocale(), summarisedTo: view.run?.summary?.readTo || undefined };
    for await (const event of api.assist({ ticket: view.ticket, agent: { name: view.agent?.name ?? '' }, ...wish, ...seen, pinned }, signal)) {
      if (signal.aborted) break;
      context.store.dispatch({ type: 'run-event', key, token, event, at: context.now() });
      if (event.event === 'done' && event.data.receipt) context.store.dispatch({ type: 'left', key, receipt: event.data.receipt });
      // What comes with them is drawn after them: the sources are on screen a draft's drawing earlier.
      if (event.event === 'sources') await nextPaint();
    }
    close(signal.aborted ? 'stopped' : 'failed');
    reportReached(context);
    await sendWaiting(context);
  } catch (error) {
    close(signal.aborted ? 'stopped' : 'failed');
    if (signal.aborted) return;
    if (isSignedOut(error)) await storedSession.end(context.origin() ?? '');
    else if (isUnreachable(error)) reportUnreachable(context);
  }
}
