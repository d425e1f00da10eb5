import type { Transaction } from '../client.ts';
import type { MasterKey } from './master-key.ts';
import { openTexts } from './open-texts.ts';

/** Reads a stored text; `undefined` once it has expired or its customer was erased. */
export async function openText(transaction: Transaction, masterKey: MasterKey, workspaceId: string, textId: string): Promise<string | undefined> {
  return (await openTexts(transaction, masterKey, workspaceId, [textId])).get(textId);
}
