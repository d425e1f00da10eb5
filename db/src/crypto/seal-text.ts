import { newId } from '@countersign/shared/ids';
import type { Transaction } from '../client.ts';
import { texts, type TextKind } from '../schema/texts.ts';
import { customerKey } from './customer-key.ts';
import type { MasterKey } from './master-key.ts';
import { seal } from './seal.ts';
import { textContext } from './text-context.ts';

export interface TextToSeal {
  readonly workspaceId: string;
  /** Who the ticket is from: their e-mail address, or the ticket's own name where none is known. */
  readonly requester: string;
  readonly kind: TextKind;
  readonly text: string;
  readonly expiresAt: Date;
}

/** Stores a text of a ticket under its customer's key; facts refer to it by the id. */
export async function sealText(transaction: Transaction, masterKey: MasterKey, input: TextToSeal): Promise<{ textId: string; customerId: string }> {
  const { customerId, key } = await customerKey(transaction, masterKey, input.workspaceId, input.requester);
  const id = newId('text');
  await transaction.insert(texts).values({
    workspaceId: input.workspaceId, id, kind: input.kind, customerId, expiresAt: input.expiresAt,
    sealed: seal(key, Buffer.from(input.text), textContext(input.workspaceId, id)),
  });
  return { textId: id, customerId };
}
