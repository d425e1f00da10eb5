import { sourceFileParts } from '@countersign/db/schema/source-file-parts';
import { sourceFiles } from '@countersign/db/schema/source-files';
import { sourceRuns, sources } from '@countersign/db/schema/sources';
import { withWorkspace } from '@countersign/db/with-workspace';
import { and, eq } from 'drizzle-orm';
import { writeAudit, type AuditActor } from '../../audit/write-audit.ts';
import type { AppDependencies } from '../../context.ts';
import { removeDocuments } from '../remove-documents.ts';
import { removeMacros } from '../remove-macros.ts';
import { findSource } from './find-source.ts';

type Dependencies = Pick<AppDependencies, 'database' | 'imports' | 'readModels' | 'now'>;

/** Deletes a source with its secrets; what it brought is found no more. `keep` leaves the words that older drafts cite, `erase` takes them along. Says how many documents and macros went. */
export async function deleteSource({ database, imports, readModels, now }: Dependencies, actor: AuditActor, id: string, history: 'keep' | 'erase'): Promise<number> {
  const { workspaceId } = actor;
  const { removed, running } = await withWorkspace(database, workspaceId, async (transaction) => {
    const source = await findSource(transaction, workspaceId, id);
    const ofSource = and(eq(sources.workspaceId, workspaceId), eq(sources.id, id));
    const open = await transaction.update(sourceRuns).set({ cancelledAt: now(), state: 'cancelled', endedAt: now() })
      .where(and(eq(sourceRuns.workspaceId, workspaceId), eq(sourceRuns.sourceId, id), eq(sourceRuns.state, 'running'))).returning({ id: sourceRuns.id });
    const owner = { workspaceId, sourceId: id };
    const gone = [...await removeDocuments(transaction, owner, () => false, now()), ...await removeMacros(transaction, owner, () => false, now())];
    await transaction.delete(sourceFiles).where(and(eq(sourceFiles.workspaceId, workspaceId), eq(sourceFiles.sourceId, id)));
    await transaction.delete(sourceFileParts).where(and(eq(sourceFileParts.workspaceId, workspaceId), eq(sourceFileParts.sourceId, id)));
    if (history === 'erase') await transaction.delete(sources).where(ofSource);
    else await transaction.update(sources).set({ deletedAt: now(), secret: null, settings: {}, enabled: false }).where(ofSource);
    await writeAudit(transaction, actor, { action: 'source.deleted', subject: id, detail: { kind: source.kind, name: source.name, history, removed: gone.length } });
    return { removed: gone.length, running: open };
  });
  for (const run of running) imports.cancel(run.id);
  await readModels.refresh(workspaceId);
  return removed;
}
