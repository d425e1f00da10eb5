import { openSourceSecret, sealSourceSecret } from '@countersign/db/crypto/source-secret';
import { sources } from '@countersign/db/schema/sources';
import { withWorkspace } from '@countersign/db/with-workspace';
import { AppError } from '@countersign/shared/errors';
import { newId } from '@countersign/shared/ids';
import { and, eq, isNull } from 'drizzle-orm';
import { writeAudit } from '../../audit/write-audit.ts';
import type { Actor } from '../../auth/actor.ts';
import type { AppDependencies } from '../../context.ts';
import type { RecordSystem, RecordWrite } from '../../routes/contracts/records.ts';
import { moveRevision } from '../../workspaces/move-revision.ts';
import { sameSystem } from './same-system.ts';

/**
 * Adds a system or changes one. A stored secret goes only where it was meant for: when the address or the header
 * changes and no secret comes along, it is forgotten rather than sent somewhere else.
 */
export async function saveRecordSystem({ database, masterKey }: Pick<AppDependencies, 'database' | 'masterKey'>, actor: Actor, { id: known, name, mapping, enabled, secret }: RecordWrite): Promise<RecordSystem> {
  const { workspaceId } = actor;
  const id = known ?? newId('source');
  const row = and(eq(sources.workspaceId, workspaceId), eq(sources.id, id), eq(sources.kind, 'record'), isNull(sources.deletedAt));
  return withWorkspace(database, workspaceId, async (transaction) => {
    const [before] = known === undefined ? [] : await transaction.select().from(sources).where(row).for('update');
    if (known !== undefined && before === undefined) throw new AppError('NOT_FOUND', 'There is no system with this id.');
    const kept = before?.secret && secret === undefined && sameSystem(before.settings, mapping) ? openSourceSecret(masterKey, { workspaceId, sourceId: id }, before.secret) : null;
    const next = secret == null ? kept : { token: secret };
    const sealed = next === null ? null : sealSourceSecret(masterKey, { workspaceId, sourceId: id }, next);
    if (before === undefined) await transaction.insert(sources).values({ workspaceId, id, kind: 'record', name, settings: mapping, secret: sealed, enabled, refreshMinutes: null });
    else await transaction.update(sources).set({ name, settings: mapping, secret: sealed, enabled }).where(row);
    await writeAudit(transaction, actor, { action: before === undefined ? 'source.created' : 'source.changed', subject: id, detail: { host: new URL(mapping.baseUrl).host, visibility: mapping.visibility, enabled } });
    await moveRevision(transaction, workspaceId);
    return { id, name, enabled, mapping, hasSecret: sealed !== null };
  });
}
