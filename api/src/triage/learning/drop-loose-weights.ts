import type { Transaction } from '@countersign/db/client';
import { classifierVersions } from '@countersign/db/schema/classifier-versions';
import { classifierWeights } from '@countersign/db/schema/classifier-weights';
import { and, eq, inArray, isNull } from 'drizzle-orm';

/** Deletes the parts of weights that their version has let go. */
export async function dropLooseWeights(transaction: Transaction, workspaceId: string): Promise<void> {
  const letGo = transaction.select({ id: classifierVersions.id }).from(classifierVersions).where(and(eq(classifierVersions.workspaceId, workspaceId), isNull(classifierVersions.weights)));
  await transaction.delete(classifierWeights).where(and(eq(classifierWeights.workspaceId, workspaceId), inArray(classifierWeights.classifierId, letGo)));
}
