import { createHash } from 'node:crypto';
import type { Database } from '@countersign/db/client';
import { classifierVersions } from '@countersign/db/schema/classifier-versions';
import { classifierWeights } from '@countersign/db/schema/classifier-weights';
import { statementParts } from '@countersign/db/statement-parts';
import { withWorkspace } from '@countersign/db/with-workspace';
import { and, eq, notInArray } from 'drizzle-orm';

/**
 * Keeps a training's packed weights in parts, each in a transaction of its own, and gives their SHA-256. They count once a version names them;
 * parts of a training that was cut off go first.
 */
export async function keepWeights(database: Database, workspaceId: string, classifierId: string, packed: Buffer): Promise<Buffer> {
  await withWorkspace(database, workspaceId, (transaction) => {
    const versions = transaction.select({ id: classifierVersions.id }).from(classifierVersions).where(eq(classifierVersions.workspaceId, workspaceId));
    return transaction.delete(classifierWeights).where(and(eq(classifierWeights.workspaceId, workspaceId), notInArray(classifierWeights.classifierId, versions)));
  });
  for (const [part, bytes] of statementParts(packed).entries()) {
    await withWorkspace(database, workspaceId, (transaction) => transaction.insert(classifierWeights).values({ workspaceId, classifierId, part, bytes }));
  }
  return createHash('sha256').update(packed).digest();
}
