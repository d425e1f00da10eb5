import { createHash } from 'node:crypto';
import type { Transaction } from '@countersign/db/client';
import { classifierWeights } from '@countersign/db/schema/classifier-weights';
import { and, asc, eq } from 'drizzle-orm';

/** A training's packed weights, its parts joined; `undefined` where they are not the ones whose SHA-256 its version names. */
export async function readWeights(transaction: Transaction, workspaceId: string, classifierId: string, sha256: Uint8Array): Promise<Buffer | undefined> {
  const parts = await transaction.select({ bytes: classifierWeights.bytes }).from(classifierWeights)
    .where(and(eq(classifierWeights.workspaceId, workspaceId), eq(classifierWeights.classifierId, classifierId))).orderBy(asc(classifierWeights.part));
  const packed = Buffer.concat(parts.map(({ bytes }) => bytes));
  return createHash('sha256').update(packed).digest().equals(sha256) ? packed : undefined;
}
