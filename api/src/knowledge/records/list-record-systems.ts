import { sources } from '@countersign/db/schema/sources';
import { withWorkspace } from '@countersign/db/with-workspace';
import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Actor } from '../../auth/actor.ts';
import type { AppDependencies } from '../../context.ts';
import type { RecordSystem } from '../../routes/contracts/records.ts';
import { recordMapping } from './record-mapping.ts';

/** Every system of the workspace, switched off ones too, without secrets. */
export async function listRecordSystems({ database }: Pick<AppDependencies, 'database'>, { workspaceId }: Actor): Promise<RecordSystem[]> {
  const rows = await withWorkspace(database, workspaceId, (transaction) => transaction.select().from(sources)
    .where(and(eq(sources.workspaceId, workspaceId), eq(sources.kind, 'record'), isNull(sources.deletedAt))).orderBy(asc(sources.createdAt), asc(sources.id)));
  return rows.map(({ id, name, enabled, settings, secret }) => ({ id, name, enabled, mapping: recordMapping.parse(settings), hasSecret: secret !== null }));
}
