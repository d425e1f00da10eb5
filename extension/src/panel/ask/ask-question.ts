import { openEventStream } from '@countersign/api/client';
import type { AskFilter } from '@countersign/shared/ask/ask-source';
import { decodeAskStream } from '@countersign/shared/ask/decode-ask-stream';
import { uuidv7 } from '@countersign/shared/ids';
import { isSignedOut, isUnreachable } from '../../session/api.ts';
import { storedSession } from '../../session/stored-session.ts';
import type { PanelContext } from '../control/panel-context.ts';
import { reportReached, reportUnreachable } from '../control/report-connection.ts';
import { readPins } from '../pins/read-pins.ts';
import type { TicketView } from '../state/panel-state.ts';
import { sayAnswer } from './say-answer.ts';
import { newNote, reduceNote, type AskNote } from './ask-notes.ts';
import { askStore, notesOf } from './ask-store.ts';

const answerWithinMs = 90_000;
const earlierTold = 3;

/** Asks a question and streams its answer into its note. Aborting the signal ends it here and on the server; what was shown stays. */
export async function askQuestion(context: PanelContext, view: TicketView | null, question: string, only: AskFilter | null, signal: AbortSignal): Promise<void> {
  const api = context.api();
  const name = notesOf(view?.key ?? null);
  const store = askStore(context.store);
  const earlier = store.get(name).filter((note) => note.end?.outcome === 'answered').slice(-earlierTold).map((note) => note.question);
  const note = newNote(uuidv7(), question, only);
  const change = (part: Partial<AskNote>): void => store.change(name, note.id, (known) => ({ ...known, ...part }));
  store.add(name, note);
  if (api === null) return change({ phase: 'failed' });
  try {
    const pinned = view === null ? [] : [...await readPins(view.key)];
    const request = { question, earlier, pinned, ...(view === null ? {} : { ticket: view.ticket }), ...(only === null ? {} : { only }) };
    const body = await openEventStream(api.session.origin, 'ask', request, AbortSignal.any([signal, AbortSignal.timeout(answerWithinMs)]), { token: api.session.token });
    for await (const event of decodeAskStream(body)) {
      if (signal.aborted) break;
      store.change(name, note.id, (known) => reduceNote(known, event));
      if (view !== null && event.event === 'done' && event.data.receipt) context.store.dispatch({ type: 'left', key: view.key, receipt: event.data.receipt });
    }
    const asked = store.get(name).find(({ id }) => id === note.id);
    if (asked?.phase === 'open') change({ phase: signal.aborted ? 'stopped' : 'failed' });
    else if (asked !== undefined) context.store.dispatch({ type: 'said', text: sayAnswer(asked) });
    reportReached(context);
  } catch (error) {
    change({ phase: signal.aborted ? 'stopped' : isUnreachable(error) ? 'offline' : 'failed' });
    if (signal.aborted) return;
    if (isSignedOut(error)) await storedSession.end(context.origin() ?? '');
    else if (isUnreachable(error)) reportUnreachable(context);
  }
}
