import type { PlannedChange } from '@countersign/db/schema/sources';

/** What `countersign import --json` prints. */
export interface ImportResult {
  readonly source: string;
  readonly kind: string;
  readonly state: 'done' | 'failed' | 'cancelled';
  readonly dryRun: boolean;
  readonly total: number | null;
  readonly done: number;
  readonly counts: { readonly added: number; readonly changed: number; readonly removed: number; readonly same: number; readonly failed: number };
  readonly changes: readonly PlannedChange[];
  readonly errors: readonly { readonly item: string; readonly code: string; readonly message: string }[];
  readonly error: { readonly code: string; readonly message: string } | null;
  readonly ms: number;
}

const verbs = { done: 'Imported', failed: 'Failed', cancelled: 'Stopped' } as const;

/** The same for a person. */
export function importText({ source, state, dryRun, counts, changes, errors, error }: ImportResult): string {
  const { added, changed, removed, same, failed } = counts;
  const head = dryRun && state === 'done' ? 'Would change' : verbs[state];
  return [
    `${head}: ${source}. ${added} new, ${changed} changed, ${removed} removed, ${same} the same, ${failed} could not be read.`,
    ...(error === null ? [] : [error.message]),
    ...(dryRun ? changes.map(({ change, title }) => `  ${change} ${title}`) : []),
    ...errors.map(({ item, message }) => `  ${item}: ${message}`),
  ].join('\n');
}
