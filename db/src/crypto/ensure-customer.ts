import { randomBytes } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { newId } from '@countersign/shared/ids';
import type { Transaction } from '../client.ts';
import { customers } from '../schema/texts.ts';
import { wrapKey } from './customer-key.ts';
import type { MasterKey } from './master-key.ts';
import { requesterHash } from './requester-hash.ts';

/** The id of this requester's customer; a new one gets a new key. */
export async function ensureCustomer(transaction: Transaction, masterKey: MasterKey, workspaceId: string, requester: string): Promise<string> {
  const hash = requesterHash(masterKey, workspaceId, requester);
  const wrappedKey = wrapKey(masterKey, { workspaceId, requesterHash: hash }, randomBytes(32));
  const [made] = await transaction.insert(customers).values({ workspaceId, id: newId('customer'), requesterHash: hash, wrappedKey })
    .onConflictDoNothing().returning({ id: customers.id });
  if (made !== undefined) return made.id;
  const [known] = await transaction.select({ id: customers.id }).from(customers)
    .where(and(eq(customers.workspaceId, workspaceId), eq(customers.requesterHash, hash)));
  if (known === undefined) throw new Error('a customer was erased while a text of theirs was written');
  return known.id;
}
