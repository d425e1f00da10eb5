import { createHmac } from 'node:crypto';
import { deriveKey } from './derive-key.ts';
import type { MasterKey } from './master-key.ts';

/** A requester's name in our tables: the same for the same person in one workspace, and of no use without the key. */
export function requesterHash(key: MasterKey, workspaceId: string, requester: string): string {
  return createHmac('sha256', deriveKey(key, 'requester', workspaceId)).update(requester.normalize('NFC').trim().toLowerCase()).digest('hex');
}
