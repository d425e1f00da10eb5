import { openEventStream } from '@countersign/api/client';
import { uuidv7 } from '@countersign/shared/ids';
import { formatTicketKey, type TicketKey } from '@countersign/shared/ticket/ticket-key';
import { decodeWritingStream } from '@countersign/shared/writing/decode-writing-stream';
import { isSignedOut, isUnreachable } from '../../session/api.ts';
import { storedSession } from '../../session/stored-session.ts';
import type { PanelContext } from '../control/panel-context.ts';
import { reportReached, reportUnreachable } from '../control/report-connection.ts';
import { isShown } from '../state/reduce-panel.ts';
import { reduceWriting, startWriting } from './reduce-writing.ts';
import { sayWriting } from './say-writing.ts';
import { customerLanguage } from './languages.ts';
import { writeRequest } from './write-request.ts';
import type { Writing, WritingOrder } from './writing.ts';

const answerWithinMs = 90_000;

/**
 * Has a tool work on a text and streams what comes into the ticket's view; what was there stays until the agent accepts.
 * It ends, here and on the server, once its token is no longer the open one or the agent is on another ticket.
 */
export async function runWriting(context: PanelContext, key: TicketKey, order: WritingOrder): Promise<void> {
  const { store } = context;
  const api = context.api();
  const view = store.get().views[formatTicketKey(key)];
  if (view === undefined) return;
  const token = uuidv7();
  const now = (): Writing | null => store.get().views[formatTicketKey(key)]?.writing ?? null;
  const open = (): Writing | null => {
    const writing = now();
    return writing?.token === token && writing.phase === 'open' ? writing : null;
  };
  const change = (next: (writing: Writing) => Writing): void => {
    const writing = open();
    if (writing !== null) store.dispatch({ type: 'writing', key, writing: next(writing) });
  };
  const isBack = order.tool === 'translate' && order.targetLanguage !== customerLanguage(view);
  store.dispatch({ type: 'writing', key, writing: startWriting(token, order, isBack) });
  if (api === null) return change((writing) => ({ ...writing, phase: 'failed' }));

  const ended = new AbortController();
  const unsubscribe = store.subscribe(() => {
    if (!isShown(store.get(), key)) change((writing) => ({ ...writing, phase: 'stopped', sentences: [] }));
    if (open() === null) ended.abort();
  });
  try {
    const body = await openEventStream(api.session.origin, 'writing', writeRequest(order, view), AbortSignal.any([ended.signal, AbortSignal.timeout(answerWithinMs)]), { token: api.session.token });
    for await (const event of decodeWritingStream(body)) {
      if (event.event === 'done' && event.data.receipt) store.dispatch({ type: 'left', key, receipt: event.data.receipt });
      change((writing) => reduceWriting(writing, event));
    }
    change((writing) => ({ ...writing, phase: 'failed', sentences: [] }));
    reportReached(context);
  } catch (error) {
    change((writing) => ({ ...writing, phase: isUnreachable(error) ? 'offline' : 'failed', sentences: [] }));
    if (!ended.signal.aborted && isSignedOut(error)) await storedSession.end(context.origin() ?? '');
    else if (!ended.signal.aborted && isUnreachable(error)) reportUnreachable(context);
  } finally {
    unsubscribe();
  }
  const last = now();
  if (last?.token === token && isShown(store.get(), key)) store.dispatch({ type: 'said', text: sayWriting(last) });
}
