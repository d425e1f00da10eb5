import type { TicketView } from './panel-state.ts';

/** Whether other words for the draft are on their way or on screen that the agent has neither accepted nor undone. */
export function isRewording({ writing }: Pick<TicketView, 'writing'>): boolean {
  return writing?.target.on === 'draft' && (writing.phase === 'open' || (writing.phase === 'complete' && writing.end?.outcome === 'written' && !writing.isBack));
}
