import { readInsertion } from '../draft/read-insertion.ts';
import { canInsert } from '../state/can-insert.ts';
import { lostFields } from '../state/lost-fields.ts';
import type { PanelState, TicketView } from '../state/panel-state.ts';
import { isRewording } from '../state/is-rewording.ts';
import { say } from '../words/say.ts';

/** What the action bar offers first, and why Insert may be off. */
export interface Actions {
  readonly primary: 'insert' | 'insert-off' | 'copy' | 'hand-over' | 'without-promise' | 'regenerate' | 'stop' | 'none';
  readonly offBecause: string | null;
  readonly isStreaming: boolean;
  readonly canCopy: boolean;
}

/** If Insert can't work, the next best action takes its place. */
export function readActions(state: PanelState, view: TicketView): Actions {
  const { run } = view;
  const isStreaming = run?.phase === 'open' && run.end === null;
  const base = { isStreaming, canCopy: false, offBecause: null };
  if (run === null || run.comparison !== null || view.sent !== null || (run.phase === 'complete' && run.end === null)) return { ...base, primary: 'none' };
  if (isStreaming && !canInsert(state, view)) return { ...base, primary: 'stop' };
  if (isStreaming) return { ...base, primary: 'insert-off', offBecause: say('bar.afterLastChecked') };
  if (isRewording(view)) return { ...base, primary: 'insert-off', offBecause: say('bar.decideFirst') };
  if (view.decisions.dismissed) return { ...base, primary: 'regenerate' };
  if (run.end?.outcome === 'withheld') return { ...base, primary: state.offline === null ? 'without-promise' : 'none' };
  if (run.end?.outcome === 'abstained') return { ...base, primary: 'hand-over' };
  if (run.end === null) return { ...base, primary: state.offline === null ? 'regenerate' : 'none' };
  if (readInsertion(view) === null) return { ...base, primary: 'insert-off', offBecause: say('bar.allLeftOut') };
  const isBoxLost = lostFields(view).some((lost) => lost.field === 'reply box');
  return isBoxLost || !canInsert(state, view) ? { ...base, primary: 'copy', canCopy: true } : { ...base, primary: 'insert', canCopy: true };
}
