import type { Transaction } from '@countersign/db/client';
import { macros } from '@countersign/db/schema/macros';
import { and, eq, inArray } from 'drizzle-orm';
import { writeAudit, type AuditActor } from '../audit/write-audit.ts';
import type { Macro } from './macro.ts';

/** Makes the workspace hold exactly these macros: changed ones are written, vanished ones get a tombstone, the rest is left alone. */
export async function importMacros(transaction: Transaction, actor: AuditActor, incoming: readonly Macro[]): Promise<void> {
  const { workspaceId } = actor;
  const now = new Date();
  const known = await transaction.select().from(macros).where(eq(macros.workspaceId, workspaceId));
  const alive = new Map(known.filter((macro) => macro.deletedAt === null).map((macro) => [macro.id, macro]));
  const stays = new Set(incoming.map((macro) => macro.id));
  const gone = [...alive.keys()].filter((id) => !stays.has(id));
  const touched = incoming.filter(({ id, title, body }) => alive.get(id)?.title !== title || alive.get(id)?.body !== body);
  if (gone.length + touched.length === 0) return;

  if (gone.length > 0) await transaction.update(macros).set({ deletedAt: now }).where(and(eq(macros.workspaceId, workspaceId), inArray(macros.id, gone)));
  for (const { id, title, body } of touched) {
    const row = { workspaceId, id, title, body, updatedAt: now, deletedAt: null };
    await transaction.insert(macros).values(row).onConflictDoUpdate({ target: [macros.workspaceId, macros.id], set: row });
  }
  await writeAudit(transaction, actor, { action: 'macros.imported', subject: 'macros', detail: { changed: touched.length, removed: gone.length } });
}
