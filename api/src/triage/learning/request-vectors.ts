import { classifierVersions } from '@countersign/db/schema/classifier-versions';
import { withWorkspace } from '@countersign/db/with-workspace';
import { desc, eq } from 'drizzle-orm';
import type { AppDependencies } from '../../context.ts';
import { vectorFingerprint } from '../../knowledge/vectors/vector-fingerprint.ts';
import { seedExamples, type SeedRow } from '../load-classifiers.ts';
import { embedExamples, type EmbeddingBounds } from './embed-examples.ts';
import { requestRetraining } from './request-retraining.ts';
import { readTrainingSet, textsOf } from './training-set.ts';

/** Where the newest training has not met the vectors of the endpoint that is configured: has every example embedded, and the classifiers trained anew once all are. */
export async function requestVectors({ database, masterKey, embeddings, now }: Pick<AppDependencies, 'database' | 'masterKey' | 'embeddings' | 'now'>, workspaceId: string, bounds: EmbeddingBounds, shipped: readonly SeedRow[] = seedExamples()): Promise<void> {
  if (embeddings === null || !bounds.mayAsk) return;
  const set = await withWorkspace(database, workspaceId, async (transaction) => {
    const [newest] = await transaction.select({ vectors: classifierVersions.vectors }).from(classifierVersions).where(eq(classifierVersions.workspaceId, workspaceId)).orderBy(desc(classifierVersions.createdAt), desc(classifierVersions.id)).limit(1);
    return newest?.vectors?.startsWith(vectorFingerprint(embeddings.identity)) ? undefined : readTrainingSet(transaction, masterKey, workspaceId, { since: undefined, shipped });
  });
  if (set === undefined) return;
  const { isWhole } = await embedExamples({ database }, workspaceId, embeddings, textsOf(set), bounds);
  if (isWhole) await withWorkspace(database, workspaceId, (transaction) => requestRetraining(transaction, { workspaceId, memberId: null }, now(), { atOnce: true }));
}
