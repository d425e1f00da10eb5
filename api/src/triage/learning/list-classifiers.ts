import type { Transaction } from '@countersign/db/client';
import { classifierVersions } from '@countersign/db/schema/classifier-versions';
import { members } from '@countersign/db/schema/members';
import { taxonomies } from '@countersign/db/schema/taxonomies';
import { triageExamples } from '@countersign/db/schema/triage-examples';
import { intentExamples } from '@countersign/db/schema/intents';
import { and, desc, eq, getTableColumns, gt, sql } from 'drizzle-orm';
import { toRate } from '../../analytics/to-rate.ts';
import type { ClassifierList, ClassifierVersion } from '../../routes/contracts/classifiers.ts';
import { seedExamples } from '../load-classifiers.ts';
import { OUTSIDE } from '../outside.ts';
import { makersFingerprint } from './makers-fingerprint.ts';

/** The classifier that comes with the product, as a version that can always be gone back to. */
export const shippedId = 'shipped';
const most = 50;

/** The trainings of a workspace, newest first, and whether the newest was rejected and nobody read that yet. */
export async function listClassifiers(transaction: Transaction, workspaceId: string): Promise<ClassifierList> {
  const [taxonomy] = await transaction.select().from(taxonomies).where(eq(taxonomies.workspaceId, workspaceId));
  const { weights, ...columns } = getTableColumns(classifierVersions);
  const rows = await transaction.select({ ...columns, by: members.name, isKept: sql<boolean>`${weights} is not null` }).from(classifierVersions)
    .leftJoin(members, and(eq(members.workspaceId, classifierVersions.workspaceId), eq(members.id, classifierVersions.memberId)))
    .where(eq(classifierVersions.workspaceId, workspaceId)).orderBy(desc(classifierVersions.createdAt), desc(classifierVersions.id)).limit(most);
  const active = rows.find(({ id, isKept, fingerprint }) => id === taxonomy?.classifierId && isKept && fingerprint === makersFingerprint());
  const [newest] = rows;
  const since = active?.createdAt;
  const shipped: ClassifierVersion = { id: shippedId, number: 0, isActive: active === undefined, state: 'accepted', reason: '', trainedAt: null, by: '', examples: seedExamples().filter(({ intent }) => intent !== undefined).length, corrections: 0, intents: new Set(seedExamples().flatMap(({ intent }) => (intent === undefined || intent === OUTSIDE ? [] : intent))).size, heldOut: null, trainedMs: 0, canRestore: active !== undefined };
  return {
    versions: [...rows.map((row): ClassifierVersion => ({
      id: row.id, number: row.number, isActive: row === active, state: row.state, reason: row.reason, trainedAt: row.createdAt.toISOString(), by: row.by ?? '', examples: row.examples, corrections: row.corrections, intents: row.intents, trainedMs: row.trainedMs,
      heldOut: row.heldOut && { accuracy: toRate(row.heldOut.right, row.heldOut.n), before: toRate(row.heldOut.rightBefore, row.heldOut.n), calibrationError: row.heldOut.calibrationError, calibrationErrorBefore: row.heldOut.calibrationErrorBefore,
        ...(row.heldOut.byVectors && { byVectors: { accuracy: toRate(row.heldOut.byVectors.right, row.heldOut.n), calibrationError: row.heldOut.byVectors.calibrationError } }) },
      canRestore: row !== active && row.isKept && row.fingerprint === makersFingerprint(),
    })), shipped],
    notice: newest?.state === 'rejected' && newest.readAt === null ? { versionId: newest.id, text: newest.reason, at: newest.createdAt.toISOString() } : null,
    retrainAt: taxonomy?.retrainAt?.toISOString() ?? null,
    waiting: (await transaction.$count(triageExamples, and(eq(triageExamples.workspaceId, workspaceId), eq(triageExamples.setAside, false), since === undefined ? undefined : gt(triageExamples.changedAt, since))))
      + (await transaction.$count(intentExamples, and(eq(intentExamples.workspaceId, workspaceId), since === undefined ? undefined : gt(intentExamples.createdAt, since)))),
  };
}
