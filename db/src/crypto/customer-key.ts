import { randomBytes } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { newId } from '@countersign/shared/ids';
import type { Transaction } from '../client.ts';
import { customers } from '../schema/texts.ts';
import { deriveKey } from './derive-key.ts';
import type { MasterKey } from './master-key.ts';
import { requesterHash } from './requester-hash.ts';
import { seal, unseal } from './seal.ts';

/** A customer and the key their texts are sealed with. */
export interface CustomerKey {
  readonly customerId: string;
  readonly key: Uint8Array;
}

/** Finds the customer's key, or makes the customer and a new key. */
export async function customerKey(transaction: Transaction, masterKey: MasterKey, workspaceId: string, requester: string): Promise<CustomerKey> {
  const hash = requesterHash(masterKey, workspaceId, requester);
  const id = newId('customer');
  const wrappedKey = seal(deriveKey(masterKey, 'wrap', workspaceId), randomBytes(32), wrapContext(workspaceId, hash));
  await transaction.insert(customers).values({ workspaceId, id, requesterHash: hash, wrappedKey }).onConflictDoNothing();
  const [row] = await transaction.select().from(customers).where(and(eq(customers.workspaceId, workspaceId), eq(customers.requesterHash, hash)));
  if (row === undefined) throw new Error('a customer was erased while a text of theirs was written');
  return { customerId: row.id, key: unwrapKey(masterKey, row) };
}

/** The customer's own key, out of its wrapping. */
export function unwrapKey(masterKey: MasterKey, row: { workspaceId: string; requesterHash: string; wrappedKey: Uint8Array }): Uint8Array {
  return unseal(deriveKey(masterKey, 'wrap', row.workspaceId), row.wrappedKey, wrapContext(row.workspaceId, row.requesterHash));
}

function wrapContext(workspaceId: string, hash: string): string {
  return `key/${workspaceId}/${hash}`;
}
