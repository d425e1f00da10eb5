import type { PlannedChange } from '@countersign/db/schema/sources';

/** What a run has done so far. */
export interface RunTally {
  total: number | null;
  done: number;
  added: number;
  changed: number;
  removed: number;
  same: number;
  failed: number;
  readonly changes: PlannedChange[];
}

const mostChanges = 20;

export function emptyTally(): RunTally {
  return { total: null, done: 0, added: 0, changed: 0, removed: 0, same: 0, failed: 0, changes: [] };
}

/** Counts one item, and keeps its title while the list is short. */
export function countChange(tally: RunTally, change: PlannedChange['change'] | 'same', title: string): void {
  tally[change] += 1;
  if (change !== 'same' && tally.changes.length < mostChanges) tally.changes.push({ change, title: title.slice(0, 200).toWellFormed() });
}
