import type { Intent, IntentInput } from '../queries/taxonomy.ts';

/** An intent and how deep it lies in the tree. */
export interface TreeRow {
  readonly intent: Intent;
  readonly depth: number;
}

/** Intents as a tree reads from top to bottom: each under its parent, those beside each other by their names. One whose parent is gone stands at the top. */
export function orderIntents(intents: readonly Intent[]): TreeRow[] {
  const known = new Set(intents.map(({ id }) => id));
  const byName = intents.toSorted((one, other) => one.label.localeCompare(other.label));
  const rows: TreeRow[] = [];
  const seen = new Set<string>();
  const add = (parentId: string | null, depth: number): void => {
    for (const intent of byName) {
      const parent = intent.parentId !== null && known.has(intent.parentId) ? intent.parentId : null;
      if (parent !== parentId || seen.has(intent.id)) continue;
      seen.add(intent.id);
      rows.push({ intent, depth });
      add(intent.id, depth + 1);
    }
  };
  add(null, 0);
  return rows;
}

/** Three levels: what may stand over this intent, neither itself nor anything below it. */
export function possibleParents(intents: readonly Intent[], id: string | undefined): TreeRow[] {
  const rows = orderIntents(intents);
  const at = rows.findIndex(({ intent }) => intent.id === id);
  const below = new Set<string>();
  let height = 0;
  if (at !== -1) {
    below.add(rows[at]!.intent.id);
    for (const row of rows.slice(at + 1)) {
      if (row.depth <= rows[at]!.depth) break;
      below.add(row.intent.id);
      height = Math.max(height, row.depth - rows[at]!.depth);
    }
  }
  return rows.filter(({ intent, depth }) => !below.has(intent.id) && depth + 1 + height <= 2);
}

/** What a save takes of the intents as they were read. */
export function toInputs(intents: readonly Intent[]): IntentInput[] {
  return intents.map(({ examples: _examples, ...input }) => input);
}
