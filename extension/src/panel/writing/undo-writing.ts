import type { PanelContext } from '../control/panel-context.ts';
import type { TicketView } from '../state/panel-state.ts';
import { say } from '../words/say.ts';
import type { Writing } from './writing.ts';

/** Takes the result away. A draft that had been changed by it is as it was before. */
export function undoWriting({ store }: PanelContext, view: TicketView, { before, target, phase }: Writing): void {
  store.dispatch(before === null ? { type: 'writing', key: view.key, writing: null } : { type: 'reworded', key: view.key, ...before, writing: null });
  if (target.on === 'draft' && (phase === 'complete' || phase === 'accepted')) store.dispatch({ type: 'said', text: say('writing.undone') });
}
