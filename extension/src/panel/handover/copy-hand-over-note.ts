import type { PanelContext } from '../control/panel-context.ts';
import { putOnClipboard } from '../parts/put-on-clipboard.ts';
import { shownView } from '../state/reduce-panel.ts';
import { say } from '../words/say.ts';
import { handOverQuery } from './hand-over-query.ts';

/** Puts the hand-over note of the ticket on screen on the clipboard; `false` where the browser didn't let it. */
export async function copyHandOverNote(context: PanelContext): Promise<boolean> {
  const view = shownView(context.store.get());
  if (view === null) return false;
  const { text } = await context.queries.fetchQuery(handOverQuery(context, view));
  const isCopied = await putOnClipboard(text).then(() => true, () => false);
  context.store.dispatch({ type: 'said', text: say(isCopied ? 'common.copiedStop' : 'notice.couldNotCopy') });
  return isCopied;
}
