import type { Run } from './panel-state.ts';

/** The suggestion that a run offers or is about to; `null` where it ended without one, which the server therefore doesn't know. */
export function offeredSuggestion(run: Run | null | undefined): string | null {
  if (run?.start == null) return null;
  const isDrafted = run.end === null || run.end.outcome === 'drafted';
  const isOver = run.phase === 'stopped' || run.phase === 'failed';
  return isDrafted && !isOver ? run.start.suggestionId : null;
}
