import type { Transaction } from '@countersign/db/client';
import { passageVectors } from '@countersign/db/schema/passage-vectors';
import { and, eq, like } from 'drizzle-orm';
import type { PackedVector } from './pack-vector.ts';
import { fromStored } from './stored-vector.ts';
import { vectorFingerprint } from './vector-fingerprint.ts';

/** The stored vectors of a workspace by passage, those of the gateway of this identity alone. */
export async function readVectors(transaction: Transaction, workspaceId: string, identity: string): Promise<Map<string, PackedVector>> {
  const rows = await transaction.select({ passageId: passageVectors.passageId, vector: passageVectors.vector }).from(passageVectors)
    .where(and(eq(passageVectors.workspaceId, workspaceId), like(passageVectors.fingerprint, `${vectorFingerprint(identity)}%`)));
  return new Map(rows.map(({ passageId, vector }) => [passageId, fromStored(vector)]));
}
