import { hkdfSync } from 'node:crypto';
import type { MasterKey } from './master-key.ts';

/** A key for one purpose, and for one workspace where `scope` names it; knowing it tells nothing of the others. */
export function deriveKey(key: MasterKey, purpose: 'wrap' | 'requester' | 'sign-in' | 'source-secret' | 'token-numbers', scope = ''): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', key, scope, `countersign/${purpose}`, 32));
}
