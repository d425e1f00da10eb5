import type { PanelContext } from '../control/panel-context.ts';
import { recordFact } from '../control/record-fact.ts';
import type { TicketView } from '../state/panel-state.ts';
import { say } from '../words/say.ts';
import type { Writing } from './writing.ts';

/** Takes the result away. A draft that had been changed by it is as it was before. */
export function undoWriting(context: PanelContext, view: TicketView, { before, target, phase }: Writing): void {
  const { store } = context;
  store.dispatch(before === null ? { type: 'writing', key: view.key, writing: null } : { type: 'reworded', key: view.key, ...before, writing: null });
  if (before !== null && view.run?.start) void recordFact(context, view.key, { type: 'suggestion.rewording-undone', suggestionId: view.run.start.suggestionId });
  if (target.on === 'draft' && (phase === 'complete' || phase === 'accepted')) store.dispatch({ type: 'said', text: say('writing.undone') });
}
