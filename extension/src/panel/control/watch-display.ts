import { newestAgentMessage } from '../../consoles/console.ts';
import { pendingSends } from '../../outbox/pending-sends.ts';
import { readInsertion } from '../draft/read-insertion.ts';
import { shownView } from '../state/reduce-panel.ts';
import type { PanelContext } from './panel-context.ts';
import { recordFact } from './record-fact.ts';

const displayedMs = 2000;

/** Records once that a draft was on screen for two seconds, and begins to look for the reply that follows it. */
export function watchDisplay(context: PanelContext, page: Document): () => void {
  const recorded = new Set<string>();
  let watched: { readonly suggestionId: string; readonly timer: ReturnType<typeof setTimeout> } | null = null;

  function follow(): void {
    const view = shownView(context.store.get());
    const insertion = view === null || page.visibilityState !== 'visible' || context.store.get().screen !== 'reply' ? null : readInsertion(view);
    const suggestionId = insertion?.suggestionId ?? null;
    if (suggestionId === (watched?.suggestionId ?? null)) return;
    if (watched !== null) clearTimeout(watched.timer);
    watched = suggestionId === null || recorded.has(suggestionId) ? null : { suggestionId, timer: setTimeout(() => void record(suggestionId), displayedMs) };
  }

  async function record(suggestionId: string): Promise<void> {
    const view = shownView(context.store.get());
    watched = null;
    if (view?.run?.start?.suggestionId !== suggestionId || recorded.has(suggestionId)) return;
    recorded.add(suggestionId);
    if (view.decisions.inserted === null && view.decisions.copied === null && view.from !== 'pasted') {
      await pendingSends.store({
        suggestionId, ticketKey: view.key, agentId: view.agent?.id ?? '', via: 'none',
        afterMessageId: newestAgentMessage(view.ticket.messages)?.id ?? null, insertedAt: new Date(context.now()).toISOString(),
      });
    }
    await recordFact(context, view.key, { type: 'suggestion.displayed', suggestionId, visibleMs: displayedMs });
  }

  const stop = context.store.subscribe(follow);
  page.addEventListener('visibilitychange', follow);
  return () => {
    stop();
    page.removeEventListener('visibilitychange', follow);
    if (watched !== null) clearTimeout(watched.timer);
  };
}
