import { and, eq, gt, inArray, sql } from 'drizzle-orm';
import type { Transaction } from '../client.ts';
import { customers, texts } from '../schema/texts.ts';
import { unwrapKey } from './customer-key.ts';
import type { MasterKey } from './master-key.ts';
import { unseal } from './seal.ts';
import { textContext } from './text-context.ts';

/** Reads a stored text; `undefined` once it has expired or its customer was erased. */
export async function openText(transaction: Transaction, masterKey: MasterKey, workspaceId: string, textId: string): Promise<string | undefined> {
  return (await openTexts(transaction, masterKey, workspaceId, [textId])).get(textId);
}

/** Reads many stored texts at once, by id; those that are gone are left out. */
export async function openTexts(
  transaction: Transaction, masterKey: MasterKey, workspaceId: string, textIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (textIds.length === 0) return new Map();
  const rows = await transaction
    .select({ id: texts.id, sealed: texts.sealed, workspaceId: customers.workspaceId, requesterHash: customers.requesterHash, wrappedKey: customers.wrappedKey })
    .from(texts)
    .innerJoin(customers, and(eq(customers.workspaceId, texts.workspaceId), eq(customers.id, texts.customerId)))
    .where(and(eq(texts.workspaceId, workspaceId), inArray(texts.id, [...textIds]), gt(texts.expiresAt, sql`now()`)));
  return new Map(rows.map((row) => [
    row.id,
    Buffer.from(unseal(unwrapKey(masterKey, row), row.sealed, textContext(workspaceId, row.id))).toString('utf8'),
  ]));
}
