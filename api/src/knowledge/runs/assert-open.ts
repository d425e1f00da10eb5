import type { Transaction } from '@countersign/db/client';
import { sourceRuns, sources } from '@countersign/db/schema/sources';
import { AppError } from '@countersign/shared/errors';
import { and, eq } from 'drizzle-orm';

/** Holds a run and its source as they are until the transaction ends; throws when it was closed meanwhile, because it was held to be dead or its source was deleted. */
export async function assertOpen(transaction: Transaction, workspaceId: string, runId: string): Promise<void> {
  // The source first, as whoever deletes it does: in the other order the two would wait for each other.
  await transaction.select({ id: sources.id }).from(sources)
    .innerJoin(sourceRuns, and(eq(sourceRuns.workspaceId, sources.workspaceId), eq(sourceRuns.sourceId, sources.id)))
    .where(and(eq(sources.workspaceId, workspaceId), eq(sourceRuns.id, runId))).for('key share', { of: sources });
  const [open] = await transaction.select({ id: sourceRuns.id }).from(sourceRuns).where(and(eq(sourceRuns.workspaceId, workspaceId), eq(sourceRuns.id, runId), eq(sourceRuns.state, 'running'))).for('share');
  if (open === undefined) throw new AppError('CONFLICT', 'This import was closed while it ran.');
}
