import type { Transaction } from '@countersign/db/client';
import { members } from '@countersign/db/schema/members';
import { sourceRunErrors, sourceRuns } from '@countersign/db/schema/sources';
import { and, asc, desc, eq, inArray, lt, type SQL } from 'drizzle-orm';
import type { SourceRun } from '../../routes/contracts/sources.ts';
import { toRun } from './to-run.ts';

const mostErrors = 100;

/** Runs that match, newest first, each with who began it and the first items it could not read. */
export async function readRuns(transaction: Transaction, workspaceId: string, matching: SQL | undefined, limit: number): Promise<SourceRun[]> {
  const rows = await transaction.select({ run: sourceRuns, startedBy: members.name }).from(sourceRuns)
    .leftJoin(members, and(eq(members.workspaceId, sourceRuns.workspaceId), eq(members.id, sourceRuns.memberId)))
    .where(and(eq(sourceRuns.workspaceId, workspaceId), matching)).orderBy(desc(sourceRuns.startedAt), desc(sourceRuns.id)).limit(limit);
  const ids = rows.map(({ run }) => run.id);
  const errors = ids.length === 0 ? [] : await transaction.select().from(sourceRunErrors)
    .where(and(eq(sourceRunErrors.workspaceId, workspaceId), inArray(sourceRunErrors.runId, ids), lt(sourceRunErrors.ordinal, mostErrors))).orderBy(asc(sourceRunErrors.ordinal));
  return rows.map(({ run, startedBy }) => toRun(run, startedBy, errors.filter(({ runId }) => runId === run.id).map(({ item, code, message }) => ({ item, code, message }))));
}
