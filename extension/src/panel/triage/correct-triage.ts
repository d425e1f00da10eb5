import { formatTicketKey, type TicketKey } from '@countersign/shared/ticket/ticket-key';
import type { PanelContext } from '../control/panel-context.ts';
import { recordFact } from '../control/record-fact.ts';
import type { CorrectableField, Correction } from '../state/panel-state.ts';

/** Changes a chip at once, and records it as a fact as soon as the run has its id. Undoing is a correction back, so that the next similar ticket learns from neither. */
export async function correctTriage(context: PanelContext, key: TicketKey, field: CorrectableField, correction: Correction | null): Promise<void> {
  const undone = context.store.get().views[formatTicketKey(key)]?.corrections[field];
  const change = correction ?? (undone === undefined ? null : { from: undone.to, to: undone.from });
  if (change === null) return;
  context.store.dispatch({ type: 'corrected', key, field, correction });
  const runId = await runIdOf(context, key);
  await recordFact(context, key, { type: 'triage.corrected', runId, field, from: change.from, to: change.to });
}

/** A run has its id when it is complete; one that was stopped is followed by another. */
function runIdOf({ store }: PanelContext, key: TicketKey): Promise<string> {
  return new Promise((resolve) => {
    const look = (): void => {
      const runId = store.get().views[formatTicketKey(key)]?.run?.done?.runId;
      if (runId === undefined) return;
      stop();
      resolve(runId);
    };
    const stop = store.subscribe(look);
    look();
  });
}
