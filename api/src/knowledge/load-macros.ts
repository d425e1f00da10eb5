import type { Transaction } from '@countersign/db/client';
import { macros } from '@countersign/db/schema/macros';
import { sources } from '@countersign/db/schema/sources';
import { and, asc, eq, isNull, or } from 'drizzle-orm';
import type { Macro } from './macro.ts';

/** The macros that are found, by id: those that stand and whose source, where they have one, is on. */
export async function loadMacros(transaction: Transaction, workspaceId: string): Promise<Macro[]> {
  return transaction.select({ id: macros.id, title: macros.title, body: macros.body, version: macros.version }).from(macros)
    .leftJoin(sources, and(eq(sources.workspaceId, macros.workspaceId), eq(sources.id, macros.sourceId)))
    .where(and(eq(macros.workspaceId, workspaceId), isNull(macros.deletedAt), or(isNull(macros.sourceId), eq(sources.enabled, true)))).orderBy(asc(macros.id));
}
