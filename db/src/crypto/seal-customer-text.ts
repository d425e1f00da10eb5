import { and, eq } from 'drizzle-orm';
import { newId } from '@countersign/shared/ids';
import type { Transaction } from '../client.ts';
import { customers, texts, type TextKind } from '../schema/texts.ts';
import { unwrapKey } from './customer-key.ts';
import type { MasterKey } from './master-key.ts';
import { seal } from './seal.ts';
import { textContext } from './text-context.ts';

export interface CustomerText {
  readonly workspaceId: string;
  readonly customerId: string;
  readonly kind: TextKind;
  readonly text: string;
  readonly expiresAt: Date;
}

/** Stores one more text of a customer who is known by id; `undefined` when the customer was erased, and with them the right to keep it. */
export async function sealCustomerText(transaction: Transaction, masterKey: MasterKey, input: CustomerText): Promise<string | undefined> {
  const { workspaceId, customerId } = input;
  const [customer] = await transaction.select().from(customers).where(and(eq(customers.workspaceId, workspaceId), eq(customers.id, customerId)));
  if (customer === undefined) return undefined;
  const id = newId('text');
  await transaction.insert(texts).values({
    workspaceId, id, kind: input.kind, customerId, expiresAt: input.expiresAt,
    sealed: seal(unwrapKey(masterKey, customer), Buffer.from(input.text), textContext(workspaceId, id)),
  });
  return id;
}
