import type { Transaction } from '@countersign/db/client';
import { writeAudit, type AuditActor } from '../audit/write-audit.ts';
import type { Macro } from './macro.ts';
import { removeMacros } from './remove-macros.ts';
import { writeMacros } from './write-macros.ts';

/** Makes the workspace's own macros be exactly these, in one transaction: changed ones are written, vanished ones get a tombstone, the rest and those of sources are left alone. */
export async function importMacros(transaction: Transaction, actor: AuditActor, incoming: readonly Macro[]): Promise<void> {
  const owner = { workspaceId: actor.workspaceId, sourceId: null };
  const now = new Date();
  const compared = await writeMacros(transaction, owner, incoming, now);
  const names = new Set(incoming.map(({ id }) => id));
  const removed = await removeMacros(transaction, owner, ({ externalId }) => names.has(externalId), now);
  const changed = compared.filter(({ change }) => change !== 'same').length;
  if (changed + removed.length > 0) await writeAudit(transaction, actor, { action: 'macros.imported', subject: 'macros', detail: { changed, removed: removed.length } });
}
