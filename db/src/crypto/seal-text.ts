import type { Transaction } from '../client.ts';
import type { TextKind } from '../schema/texts.ts';
import { ensureCustomer } from './ensure-customer.ts';
import type { MasterKey } from './master-key.ts';
import { sealCustomerText } from './seal-customer-text.ts';

export interface TextToSeal {
  /** A new one where it is left out. */
  readonly id?: string;
  readonly workspaceId: string;
  /** Who the ticket is from: their e-mail address, or the ticket's own name where none is known. */
  readonly requester: string;
  readonly kind: TextKind;
  readonly text: string;
  readonly expiresAt: Date;
}

/** Stores a text of a ticket under its customer's key, making the customer where it is new; facts refer to the text by its id. */
export async function sealText(transaction: Transaction, masterKey: MasterKey, input: TextToSeal): Promise<{ textId: string; customerId: string }> {
  const { requester, ...rest } = input;
  const customerId = await ensureCustomer(transaction, masterKey, input.workspaceId, requester);
  const textId = await sealCustomerText(transaction, masterKey, { ...rest, customerId });
  if (textId === undefined) throw new Error('a customer was erased while a text of theirs was written');
  return { textId, customerId };
}
