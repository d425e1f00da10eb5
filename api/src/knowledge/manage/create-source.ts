import { sealSourceSecret } from '@countersign/db/crypto/source-secret';
import { sources } from '@countersign/db/schema/sources';
import { withWorkspace } from '@countersign/db/with-workspace';
import { AppError } from '@countersign/shared/errors';
import { newId } from '@countersign/shared/ids';
import { eq } from 'drizzle-orm';
import { writeAudit, type AuditActor } from '../../audit/write-audit.ts';
import type { AppDependencies } from '../../context.ts';
import type { SourceRow } from '../../routes/contracts/sources.ts';
import { sourceKinds, type SourceKind } from '../source-kinds.ts';
import { readSources } from './read-sources.ts';
import { splitSecrets } from './split-secrets.ts';

export interface NewSource {
  readonly kind: string;
  readonly name: string;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly refreshMinutes: number | null;
  readonly enabled: boolean;
}

/** Adds a source; its secrets are sealed. `by` says who sets it: a lead may not name a kind that reads the server's own disk. */
export async function createSource({ database, masterKey }: Pick<AppDependencies, 'database' | 'masterKey'>, actor: AuditActor, input: NewSource, by: SourceKind['setBy'] = 'lead'): Promise<SourceRow> {
  const { workspaceId } = actor;
  const kind = Object.hasOwn(sourceKinds, input.kind) ? sourceKinds[input.kind]! : undefined;
  if (kind === undefined || (kind.setBy === 'server' && by !== 'server')) throw new AppError('INVALID_INPUT', `There is no kind of source called “${input.kind}”.`, { path: 'kind' });
  const { settings, secret } = splitSecrets(kind, await kind.parse(input.settings));
  const id = newId('source');
  const sealed = Object.keys(secret).length === 0 ? null : sealSourceSecret(masterKey, { workspaceId, sourceId: id }, secret);
  return withWorkspace(database, workspaceId, async (transaction) => {
    const { kind: kindName, name, enabled } = input;
    await transaction.insert(sources).values({ workspaceId, id, kind: kindName, name, settings, secret: sealed, refreshMinutes: kind.isRefreshed ? input.refreshMinutes : null, enabled });
    await writeAudit(transaction, actor, { action: 'source.created', subject: id, detail: { kind: kindName, name } });
    return (await readSources(transaction, workspaceId, eq(sources.id, id)))[0]!;
  });
}
