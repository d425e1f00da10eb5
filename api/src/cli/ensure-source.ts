import { sources } from '@countersign/db/schema/sources';
import { withWorkspace } from '@countersign/db/with-workspace';
import { and, eq, isNull } from 'drizzle-orm';
import { sealSourceSecret } from '@countersign/db/crypto/source-secret';
import { writeAudit } from '../audit/write-audit.ts';
import type { AppDependencies } from '../context.ts';
import { createSource } from '../knowledge/manage/create-source.ts';
import { splitSecrets } from '../knowledge/manage/split-secrets.ts';
import { sourceKinds } from '../knowledge/source-kinds.ts';

interface Wanted {
  readonly kind: string;
  readonly name: string;
  readonly settings: Readonly<Record<string, unknown>>;
}

/** The source of this kind and name, with these settings; made when it is new. Whoever stands at the machine may set what a lead may not. */
export async function ensureSource({ database, masterKey }: Pick<AppDependencies, 'database' | 'masterKey'>, workspaceId: string, wanted: Wanted): Promise<{ id: string; isNew: boolean }> {
  const actor = { workspaceId, memberId: null };
  const [known] = await withWorkspace(database, workspaceId, (transaction) => transaction.select({ id: sources.id }).from(sources)
    .where(and(eq(sources.workspaceId, workspaceId), eq(sources.kind, wanted.kind), eq(sources.name, wanted.name), isNull(sources.deletedAt))));
  if (known === undefined) return { id: (await createSource({ database, masterKey }, actor, { ...wanted, refreshMinutes: 1440, enabled: true }, 'server')).id, isNew: true };
  const kind = sourceKinds[wanted.kind]!;
  const { settings, secret } = splitSecrets(kind, await kind.parse(wanted.settings));
  const sealed = Object.keys(secret).length === 0 ? null : sealSourceSecret(masterKey, { workspaceId, sourceId: known.id }, secret);
  await withWorkspace(database, workspaceId, async (transaction) => {
    await transaction.update(sources).set({ settings, secret: sealed }).where(and(eq(sources.workspaceId, workspaceId), eq(sources.id, known.id)));
    await writeAudit(transaction, actor, { action: 'source.changed', subject: known.id, detail: { changed: ['settings'] } });
  });
  return { id: known.id, isNew: false };
}
