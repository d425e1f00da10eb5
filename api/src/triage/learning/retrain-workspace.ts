import { classifierVersions } from '@countersign/db/schema/classifier-versions';
import { taxonomies } from '@countersign/db/schema/taxonomies';
import type { TaughtField } from '@countersign/db/schema/triage-examples';
import { withWorkspace } from '@countersign/db/with-workspace';
import { newId } from '@countersign/shared/ids';
import { and, desc, eq, isNotNull, max, notInArray } from 'drizzle-orm';
import { writeAudit } from '../../audit/write-audit.ts';
import type { AppDependencies } from '../../context.ts';
import type { TriageClassifiers } from '../build-triage-model.ts';
import { ownIntents, shippedClassifiers, seedExamples, type SeedRow } from '../load-classifiers.ts';
import { vectorFingerprint } from '../../knowledge/vectors/vector-fingerprint.ts';
import { OUTSIDE } from '../outside.ts';
import { trainInWorker } from '../train-in-worker.ts';
import { makersFingerprint } from './makers-fingerprint.ts';
import { embedExamples } from './embed-examples.ts';
import { dropLooseWeights } from './drop-loose-weights.ts';
import { keepWeights } from './keep-weights.ts';
import { packClassifiers } from './pack-classifiers.ts';
import { rehearse, type Rehearsal } from './rehearse.ts';
import { readTrainingSet, textsOf } from './training-set.ts';

type Dependencies = Pick<AppDependencies, 'database' | 'masterKey' | 'now' | 'readModels' | 'embeddings'>;

/** Older trainings than these are listed without their weights. */
const mostWeights = 5;
/** Texts that are still without a vector by then are trained without one. */
const embeddingLimitMs = 120_000;
const fields = ['intent', 'urgency', 'sentiment'] as const satisfies readonly TaughtField[];

/** `mayAsk`: the month's budget leaves room to ask for vectors. */
export interface RetrainingOptions {
  readonly shipped?: readonly SeedRow[];
  readonly mayAsk?: boolean;
}

/** How a training ended. */
export type Verdict = 'accepted' | 'rejected';

/**
 * Trains a workspace's classifiers anew in a thread of its own, rehearses them on held-out examples beside the ones before, and swaps them in through the read model's
 * revision unless they are worse; either way a version says how it went. Corrections go on acting from memory. Where embeddings are configured the classifiers learn
 * to read vectors besides.
 */
export async function retrainWorkspace({ database, masterKey, now, readModels, embeddings }: Dependencies, workspaceId: string, signal: AbortSignal, { shipped = seedExamples(), mayAsk = true }: RetrainingOptions = {}): Promise<Verdict> {
  const began = performance.now();
  const start = now();
  const { taxonomy, active, set } = await withWorkspace(database, workspaceId, async (transaction) => {
    const [row] = await transaction.insert(taxonomies).values({ workspaceId }).onConflictDoUpdate({ target: taxonomies.workspaceId, set: { workspaceId } }).returning();
    const [trained] = row!.classifierId === null ? [] : await transaction.select({ createdAt: classifierVersions.createdAt }).from(classifierVersions).where(and(eq(classifierVersions.workspaceId, workspaceId), eq(classifierVersions.id, row!.classifierId)));
    return { taxonomy: row!, active: trained, set: await readTrainingSet(transaction, masterKey, workspaceId, { since: trained?.createdAt, shipped }) };
  });
  const embedded = embeddings === null ? undefined : await embedExamples({ database }, workspaceId, embeddings, textsOf(set), { mayAsk, signal: AbortSignal.any([signal, AbortSignal.timeout(embeddingLimitMs)]) });
  let dimensions: number | undefined;
  const rehearsals = new Map<TaughtField, Rehearsal>();
  const trained: Partial<Record<TaughtField, TriageClassifiers[TaughtField]>> = {};
  for (const field of fields) {
    const rows = set.rows[field].map((row) => ({ ...row, vector: embedded?.vectors.get(row.text) }));
    const taught = rows.length > shipped.filter((seed) => seed[field] !== undefined).length || field === 'intent' || embedded !== undefined;
    if (!taught || rows.length === 0) continue;
    const options = { outOfScope: OUTSIDE, own: field === 'intent' ? ownIntents(rows.map(({ label }) => label)) : [] };
    const rehearsal = await rehearse(rows, options, signal);
    rehearsals.set(field, rehearsal);
    const { byVector, ...byWords } = await trainInWorker(rows, options, signal);
    dimensions ??= byVector?.centre.length;
    trained[field] = { ...byWords, byVector: rehearsal.hearsVectors ? byVector : undefined };
  }
  const classifiers: TriageClassifiers = { ...shippedClassifiers(), ...trained };
  const worse = [...rehearsals].find(([, { worse: why }]) => why !== undefined);
  const verdict: Verdict = worse === undefined ? 'accepted' : 'rejected';
  const id = newId('classifier');
  const weights = verdict === 'accepted' ? await keepWeights(database, workspaceId, id, await packClassifiers(classifiers)) : null;
  await withWorkspace(database, workspaceId, async (transaction) => {
    const [last] = await transaction.select({ number: max(classifierVersions.number) }).from(classifierVersions).where(eq(classifierVersions.workspaceId, workspaceId));
    await transaction.insert(classifierVersions).values({
      workspaceId, id, number: (last?.number ?? 0) + 1, state: verdict, reason: worse?.[1].worse ?? '', memberId: taxonomy.changedBy, examples: set.rows.intent.length, corrections: set.corrections, intents: set.intents,
      heldOut: rehearsals.get('intent')?.heldOut ?? null, trainedMs: Math.round(performance.now() - began), fingerprint: makersFingerprint(), weights, vectors: embeddings !== null && (embedded?.isWhole || dimensions !== undefined) ? vectorFingerprint(embeddings.identity, dimensions ?? 0) : null, createdAt: start,
    });
    if (verdict === 'accepted') await transaction.update(taxonomies).set({ classifierId: id }).where(eq(taxonomies.workspaceId, workspaceId));
    // What changed meanwhile has moved the date, and is trained next.
    if (taxonomy.retrainAt !== null) await transaction.update(taxonomies).set({ retrainAt: null, changedAt: null }).where(and(eq(taxonomies.workspaceId, workspaceId), eq(taxonomies.retrainAt, taxonomy.retrainAt)));
    const kept = await transaction.select({ id: classifierVersions.id }).from(classifierVersions).where(and(eq(classifierVersions.workspaceId, workspaceId), isNotNull(classifierVersions.weights))).orderBy(desc(classifierVersions.createdAt)).limit(mostWeights);
    await transaction.update(classifierVersions).set({ weights: null }).where(and(eq(classifierVersions.workspaceId, workspaceId), isNotNull(classifierVersions.weights), notInArray(classifierVersions.id, [...kept.map((version) => version.id), id, taxonomy.classifierId ?? id])));
    await dropLooseWeights(transaction, workspaceId);
    await writeAudit(transaction, { workspaceId, memberId: null }, { action: verdict === 'accepted' ? 'classifier.trained' : 'classifier.rejected', subject: id, detail: { examples: set.rows.intent.length, corrections: set.corrections, since: active?.createdAt.toISOString() ?? null } });
  });
  if (verdict === 'accepted') await readModels.refresh(workspaceId);
  return verdict;
}
