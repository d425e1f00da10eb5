import type { Transaction } from '@countersign/db/client';
import { documents } from '@countersign/db/schema/documents';
import { macros } from '@countersign/db/schema/macros';
import { sourceRuns, sources } from '@countersign/db/schema/sources';
import { and, asc, count, desc, eq, isNull, ne, sql, type SQL } from 'drizzle-orm';
import type { SourceRow, SourceRun } from '../../routes/contracts/sources.ts';
import { sourceKinds } from '../source-kinds.ts';
import { toRun } from './to-run.ts';

/** Sources that match, oldest first, each with its health and what it holds. Secrets are named, never read. */
export async function readSources(transaction: Transaction, workspaceId: string, matching?: SQL): Promise<SourceRow[]> {
  const rows = await transaction.select().from(sources).where(and(eq(sources.workspaceId, workspaceId), isNull(sources.deletedAt), ne(sources.kind, 'record'), matching)).orderBy(asc(sources.createdAt), asc(sources.id));
  const held = new Map((await transaction.select({ sourceId: documents.sourceId, documents: count(), withPrivacy: sql<number>`count(*) FILTER (WHERE ${documents.privacy} <> '{}')::int` })
    .from(documents).where(and(eq(documents.workspaceId, workspaceId), isNull(documents.deletedAt))).groupBy(documents.sourceId)).map((row) => [row.sourceId, row]));
  const prepared = new Map((await transaction.select({ sourceId: macros.sourceId, macros: count() }).from(macros)
    .where(and(eq(macros.workspaceId, workspaceId), isNull(macros.deletedAt))).groupBy(macros.sourceId)).map((row) => [row.sourceId, row.macros]));
  const last = new Map((await transaction.selectDistinctOn([sourceRuns.sourceId]).from(sourceRuns)
    .where(and(eq(sourceRuns.workspaceId, workspaceId), eq(sourceRuns.dryRun, false))).orderBy(sourceRuns.sourceId, desc(sourceRuns.startedAt), desc(sourceRuns.id))).map((row) => [row.sourceId, row]));
  return rows.map((source) => {
    const run = last.get(source.id);
    const { errors: _errors, changes: _changes, ...lastRun } = run === undefined ? ({} as SourceRun) : toRun(run, null);
    const isImported = Object.hasOwn(sourceKinds, source.kind);
    const nextAt = source.enabled && isImported && source.refreshMinutes !== null && run !== undefined ? new Date(run.startedAt.getTime() + source.refreshMinutes * 60_000) : null;
    return {
      id: source.id, kind: source.kind, name: source.name, settings: source.settings, secrets: source.secret === null ? [] : [...(sourceKinds[source.kind]?.secrets ?? [])],
      refreshMinutes: source.refreshMinutes, enabled: source.enabled, health: healthOf(source, run), documents: held.get(source.id)?.documents ?? 0, macros: prepared.get(source.id) ?? 0,
      documentsWithPrivacy: held.get(source.id)?.withPrivacy ?? 0, lastImportedAt: source.lastImportedAt?.toISOString() ?? null, nextImportAt: nextAt?.toISOString() ?? null,
      lastRun: run === undefined ? null : lastRun, createdAt: source.createdAt.toISOString(),
    };
  });
}

function healthOf({ enabled, lastImportedAt }: typeof sources.$inferSelect, run: typeof sourceRuns.$inferSelect | undefined): SourceRow['health'] {
  if (run?.state === 'running') return 'running';
  if (!enabled) return 'off';
  if (run === undefined) return lastImportedAt === null ? 'never' : 'healthy';
  if (run.state === 'failed') return 'failing';
  if (run.failed > 0) return 'partial';
  return lastImportedAt === null ? 'never' : 'healthy';
}
