import { newestAgentMessage } from '../../consoles/console.ts';
import { pendingSends } from '../../outbox/pending-sends.ts';
import { readInsertion } from '../draft/read-insertion.ts';
import { putOnClipboard } from '../parts/put-on-clipboard.ts';
import { shownView } from '../state/reduce-panel.ts';
import type { PanelContext } from './panel-context.ts';
import { recordFact } from './record-fact.ts';
import { say } from '../words/say.ts';

/** Puts the draft on the clipboard; a copied draft that is found in the sent reply counts as inserted. */
export async function copyDraft(context: PanelContext, because: 'asked' | 'could-not-insert'): Promise<void> {
  const view = shownView(context.store.get());
  const insertion = view === null ? null : readInsertion(view);
  if (view === null || insertion === null) return;
  try {
    await putOnClipboard(insertion.text);
  } catch {
    // Browsers let a frame write only while the agent is in it.
    return context.store.dispatch({ type: 'asked', key: view.key, question: 'could-not-copy' });
  }
  const at = context.now();
  context.store.dispatch({ type: 'decided', key: view.key, decisions: { copied: { at, because } } });
  context.store.dispatch({ type: 'said', text: because === 'asked' ? say('common.copiedStop') : say('notice.couldNotInsert') });
  const { suggestionId } = insertion;
  // What was pasted has no page on which its reply could be found.
  if (view.decisions.inserted === null && view.from !== 'pasted') {
    await pendingSends.store({
      suggestionId, ticketKey: view.key, agentId: view.agent?.id ?? '', via: 'copy',
      afterMessageId: newestAgentMessage(view.ticket.messages)?.id ?? null, insertedAt: new Date(at).toISOString(),
    });
  }
  await recordFact(context, view.key, { type: 'suggestion.copied', suggestionId });
}
