import { and, eq } from 'drizzle-orm';
import { newId } from '@countersign/shared/ids';
import type { Transaction } from '../client.ts';
import { customers, texts, type TextKind } from '../schema/texts.ts';
import { unwrapKey } from './customer-key.ts';
import type { MasterKey } from './master-key.ts';
import { seal } from './seal.ts';
import { textContext } from './text-context.ts';

export interface CustomerText {
  /** A new one where it is left out. */
  readonly id?: string;
  readonly workspaceId: string;
  readonly customerId: string;
  readonly kind: TextKind;
  readonly text: string;
  readonly expiresAt: Date;
}

/** Stores a text under the key of a customer that is known already; `undefined`, and nothing stored, once that customer was erased. */
export async function sealCustomerText(transaction: Transaction, masterKey: MasterKey, input: CustomerText): Promise<string | undefined> {
  const { workspaceId, customerId, kind, text, expiresAt, id = newId('text') } = input;
  const [customer] = await transaction.select().from(customers)
    .where(and(eq(customers.workspaceId, workspaceId), eq(customers.id, customerId))).for('key share');
  if (customer === undefined) return undefined;
  const sealed = seal(unwrapKey(masterKey, customer), Buffer.from(text), textContext(workspaceId, id));
  await transaction.insert(texts).values({ workspaceId, id, kind, customerId, expiresAt, sealed });
  return id;
}
