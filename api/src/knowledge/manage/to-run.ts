import type { sourceRuns } from '@countersign/db/schema/sources';
import type { SourceRun } from '../../routes/contracts/sources.ts';

/** A run as clients read it. */
export function toRun(row: typeof sourceRuns.$inferSelect, startedBy: string | null, errors: SourceRun['errors'] = []): SourceRun {
  const { id, sourceId, state, dryRun, total, done, added, changed, removed, same, failed, changes, startedAt, endedAt, errorCode, errorMessage } = row;
  return {
    id, sourceId, state, dryRun, startedBy, total, done, counts: { added, changed, removed, same, failed }, changes: [...changes],
    startedAt: startedAt.toISOString(), endedAt: endedAt?.toISOString() ?? null, error: errorCode === null ? null : { code: errorCode, message: errorMessage ?? '' }, errors,
  };
}
