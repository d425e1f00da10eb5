import { formatTicketKey } from '@countersign/shared/ticket/ticket-key';
import { alsoQuery } from '../also/also-query.ts';
import type { PanelContext } from '../control/panel-context.ts';
import { putOnClipboard } from '../parts/put-on-clipboard.ts';
import { shownView } from '../state/reduce-panel.ts';
import { isSummaryOld } from '../summary/is-summary-old.ts';
import { refreshSummary } from '../summary/refresh-summary.ts';
import { correctedQuery } from '../triage/corrected-query.ts';
import { settledView } from '../triage/settled-view.ts';
import { isSuperseded } from '../triage/with-corrections.ts';
import { say } from '../words/say.ts';
import { otherTicketsLine } from './other-tickets-line.ts';
import { writeHandOverNote } from './write-hand-over-note.ts';

/** Browsers forget soon that the agent asked for a copy. */
const freshWithinMs = 1_000;

/** Puts the hand-over note of the ticket on screen on the clipboard, of the thread as it is now; `false` where the browser didn't let it. */
export async function copyHandOverNote(context: PanelContext): Promise<boolean> {
  const shown = shownView(context.store.get());
  if (shown === null) return false;
  const isFresh = Promise.all([isSummaryOld(shown) && refreshSummary(context, shown.key), isSuperseded(shown) && context.queries.prefetchQuery(correctedQuery(context, shown))]);
  await Promise.race([isFresh, new Promise((resolve) => setTimeout(resolve, freshWithinMs))]);
  const view = context.store.get().views[formatTicketKey(shown.key)] ?? shown;
  const settled = settledView(view, context.queries.getQueryData(correctedQuery(context, view).queryKey));
  const others = otherTicketsLine(view.ticket.requester.name, context.queries.getQueryData(alsoQuery(context, view).queryKey));
  const isCopied = await putOnClipboard(writeHandOverNote(settled, others).text).then(() => true, () => false);
  context.store.dispatch({ type: 'said', text: say(isCopied ? 'common.copiedStop' : 'notice.couldNotCopy') });
  return isCopied;
}
