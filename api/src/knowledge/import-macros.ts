import type { Transaction } from '@countersign/db/client';
import { macros } from '@countersign/db/schema/macros';
import { and, eq, isNull, notInArray } from 'drizzle-orm';
import { writeAudit, type AuditActor } from '../audit/write-audit.ts';
import type { Macro } from './macro.ts';

/** Makes the workspace hold exactly these macros; the others get a tombstone. */
export async function importMacros(transaction: Transaction, actor: AuditActor, incoming: readonly Macro[]): Promise<void> {
  const { workspaceId } = actor;
  const now = new Date();
  const alive = and(eq(macros.workspaceId, workspaceId), isNull(macros.deletedAt));
  const ids = incoming.map((macro) => macro.id);
  await transaction.update(macros).set({ deletedAt: now }).where(ids.length === 0 ? alive : and(alive, notInArray(macros.id, ids)));
  for (const { id, title, body } of incoming) {
    const row = { workspaceId, id, title, body, updatedAt: now, deletedAt: null };
    await transaction.insert(macros).values(row).onConflictDoUpdate({ target: [macros.workspaceId, macros.id], set: row });
  }
  await writeAudit(transaction, actor, { action: 'macros.imported', subject: 'macros', detail: { count: incoming.length } });
}
