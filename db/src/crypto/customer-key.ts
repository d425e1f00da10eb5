import { deriveKey } from './derive-key.ts';
import type { MasterKey } from './master-key.ts';
import { seal, unseal } from './seal.ts';

interface Customer {
  readonly workspaceId: string;
  readonly requesterHash: string;
}

/** A customer's own key, wrapped by the workspace's. */
export function wrapKey(masterKey: MasterKey, customer: Customer, key: Uint8Array): Uint8Array {
  return seal(deriveKey(masterKey, 'wrap', customer.workspaceId), key, wrapContext(customer));
}

/** The customer's own key, out of its wrapping. */
export function unwrapKey(masterKey: MasterKey, customer: Customer & { readonly wrappedKey: Uint8Array }): Uint8Array {
  return unseal(deriveKey(masterKey, 'wrap', customer.workspaceId), customer.wrappedKey, wrapContext(customer));
}

function wrapContext(customer: Customer): string {
  return `key/${customer.workspaceId}/${customer.requesterHash}`;
}
