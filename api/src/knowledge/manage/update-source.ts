import { openSourceSecret, sealSourceSecret } from '@countersign/db/crypto/source-secret';
import { sources } from '@countersign/db/schema/sources';
import { withWorkspace } from '@countersign/db/with-workspace';
import { AppError } from '@countersign/shared/errors';
import { and, eq } from 'drizzle-orm';
import { isDeepStrictEqual } from 'node:util';
import { writeAudit, type AuditActor } from '../../audit/write-audit.ts';
import type { AppDependencies } from '../../context.ts';
import type { SourceRow } from '../../routes/contracts/sources.ts';
import { moveRevision } from '../../workspaces/move-revision.ts';
import { sourceKinds, type SourceKind } from '../source-kinds.ts';
import { findSource } from './find-source.ts';
import { readSources } from './read-sources.ts';
import { splitSecrets } from './split-secrets.ts';

/** What may change; what is missing stays, and so do secrets that `settings` leaves out. */
export interface SourceChanges {
  readonly name?: string | undefined;
  readonly settings?: Readonly<Record<string, unknown>> | undefined;
  readonly refreshMinutes?: number | null | undefined;
  readonly enabled?: boolean | undefined;
}

type Stored = typeof sources.$inferSelect;
type Secrets = Readonly<Record<string, string>>;

/** Changes a source. One that is switched off is not refreshed, and what it brought is found no more until it is on again. Where its address changes, its secrets have to be given anew: they go to no address that they were not entered for. */
export async function updateSource({ database, masterKey, readModels }: Pick<AppDependencies, 'database' | 'masterKey' | 'readModels'>, actor: AuditActor, id: string, changes: SourceChanges): Promise<SourceRow> {
  const { workspaceId } = actor;
  const { row, isSwitched } = await withWorkspace(database, workspaceId, async (transaction) => {
    const before = await findSource(transaction, workspaceId, id);
    const kind = sourceKinds[before.kind];
    const { settings, ...plain } = changes;
    const open = (): Secrets => (before.secret === null ? {} : openSourceSecret(masterKey, { workspaceId, sourceId: id }, before.secret));
    const after: Partial<Stored> = { ...plain };
    if (settings !== undefined) {
      const merged = await mergeSettings(kind, before, open(), settings);
      after.settings = merged.settings;
      if (!isDeepStrictEqual(merged.secret, open())) after.secret = sealSourceSecret(masterKey, { workspaceId, sourceId: id }, merged.secret);
    }
    if (kind?.isRefreshed !== true) delete after.refreshMinutes;
    const moved = Object.keys(after).filter((name) => after[name as keyof Stored] !== undefined && !isDeepStrictEqual(after[name as keyof Stored], before[name as keyof Stored]));
    const isSwitched = moved.includes('enabled');
    if (moved.length > 0) {
      await transaction.update(sources).set(after).where(and(eq(sources.workspaceId, workspaceId), eq(sources.id, id)));
      await writeAudit(transaction, actor, { action: isSwitched ? (after.enabled === true ? 'source.switched-on' : 'source.switched-off') : 'source.changed', subject: id, detail: { changed: moved } });
      if (isSwitched) await moveRevision(transaction, workspaceId);
    }
    return { row: (await readSources(transaction, workspaceId, eq(sources.id, id)))[0]!, isSwitched };
  });
  if (isSwitched) await readModels.refresh(workspaceId);
  return row;
}

async function mergeSettings(kind: SourceKind | undefined, before: Stored, known: Secrets, incoming: Readonly<Record<string, unknown>>): Promise<{ settings: Record<string, unknown>; secret: Record<string, string> }> {
  if (kind?.setBy !== 'lead') throw new AppError('INVALID_INPUT', 'The settings of this source are set on the server.', { path: 'settings' });
  const given = splitSecrets(kind, incoming);
  const { settings, secret } = splitSecrets(kind, await kind.parse({ ...given.settings, ...known, ...given.secret }));
  const isElsewhere = kind.address.some((name) => !isDeepStrictEqual(settings[name], before.settings[name]));
  const missing = isElsewhere ? Object.keys(secret).find((name) => given.secret[name] === undefined) : undefined;
  if (missing !== undefined) throw new AppError('INVALID_INPUT', `settings.${missing}: The address has changed. Enter this again for the new one.`, { path: `settings.${missing}` });
  return { settings, secret };
}
