import type { Transaction } from '@countersign/db/client';
import { macros } from '@countersign/db/schema/macros';
import { and, eq, inArray, isNull } from 'drizzle-orm';
import { inChunks } from './in-chunks.ts';
import { keepMacroVersions } from './keep-macro-versions.ts';
import { macroExternalId, macrosOf, type MacroOwner } from './macros-of.ts';

type Stays = (row: { externalId: string; title: string }) => boolean;

/** Gives a tombstone to every macro of an owner that does not stay; returns their titles. */
export async function removeMacros(transaction: Transaction, owner: MacroOwner, stays: Stays, now: Date): Promise<string[]> {
  const gone = await findGoneMacros(transaction, owner, stays);
  const ids = gone.map(({ id }) => id);
  await keepMacroVersions(transaction, owner.workspaceId, ids, now);
  for (const some of inChunks(ids)) await transaction.update(macros).set({ deletedAt: now }).where(and(eq(macros.workspaceId, owner.workspaceId), inArray(macros.id, some)));
  return gone.map(({ title }) => title);
}

/** The macros that would get a tombstone. */
export async function findGoneMacros(transaction: Transaction, owner: MacroOwner, stays: Stays): Promise<{ id: string; title: string }[]> {
  const alive = await transaction.select({ id: macros.id, externalId: macroExternalId, title: macros.title }).from(macros).where(and(macrosOf(owner), isNull(macros.deletedAt)));
  return alive.filter((row) => !stays(row));
}
