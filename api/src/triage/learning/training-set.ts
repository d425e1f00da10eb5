import type { MasterKey } from '@countersign/db/crypto/master-key';
import type { Transaction } from '@countersign/db/client';
import { intentExamples, intents } from '@countersign/db/schema/intents';
import { triageExamples, type TaughtField } from '@countersign/db/schema/triage-examples';
import { and, asc, eq, gt, isNull } from 'drizzle-orm';
import type { SeedRow } from '../load-classifiers.ts';
import { OUTSIDE } from '../outside.ts';
import type { Example } from '../train.ts';
import type { ExampleText } from './mask-examples.ts';
import { readCases } from './read-cases.ts';

/** One text to train on, with its vector where there is one; `isNew` where the training in use does not know it, `isSealed` where it is a customer's. */
export interface TrainingRow extends Example, ExampleText {
  readonly isNew: boolean;
}

/** Everything a workspace's classifiers are trained on, by field. */
export interface TrainingSet {
  readonly rows: Readonly<Record<TaughtField, readonly TrainingRow[]>>;
  readonly corrections: number;
  readonly intents: number;
}

const mostCorrections = 5000;

/** The shipped examples of the taxonomy's intents and of what none fits, the team's own, and what agents corrected (that none fits is heard from memory alone: an intent may be made of such tickets); new is what came after `since`, all of it where nothing was trained yet. */
export async function readTrainingSet(transaction: Transaction, masterKey: MasterKey, workspaceId: string, { since, shipped }: { readonly since: Date | undefined; readonly shipped: readonly SeedRow[] }): Promise<TrainingSet> {
  const known = new Set((await transaction.select({ id: intents.id }).from(intents).where(and(eq(intents.workspaceId, workspaceId), isNull(intents.retiredAt)))).map(({ id }) => id));
  const own = await transaction.select({ text: intentExamples.text, label: intentExamples.intentId, createdAt: intentExamples.createdAt }).from(intentExamples).where(eq(intentExamples.workspaceId, workspaceId)).orderBy(asc(intentExamples.id));
  const cases = (await readCases(transaction, masterKey, workspaceId, mostCorrections)).reverse();
  const late = new Set((await transaction.select({ id: triageExamples.id }).from(triageExamples).where(and(eq(triageExamples.workspaceId, workspaceId), since === undefined ? undefined : gt(triageExamples.changedAt, since)))).map(({ id }) => id));
  const rowsOf = (field: TaughtField): TrainingRow[] => [
    ...shipped.flatMap((seed) => (seed[field] === undefined ? [] : [{ text: seed.text, label: seed[field], isNew: false, isSealed: false }])),
    ...(field === 'intent' ? own.map(({ text, label, createdAt }) => ({ text: withoutMasks(text), label, isNew: since === undefined || createdAt > since, isSealed: false })) : []),
    ...cases.filter((one) => one.field === field).map(({ id, text, label }) => ({ text, label, isNew: late.has(id), isSealed: true })),
  ];
  return { rows: { intent: rowsOf('intent').filter(({ label, isSealed }) => known.has(label) || (label === OUTSIDE && !isSealed)), urgency: rowsOf('urgency'), sentiment: rowsOf('sentiment') }, corrections: cases.length, intents: known.size };
}

/** Every text of a training set. */
export function textsOf({ rows }: TrainingSet): ExampleText[] {
  return Object.values(rows).flat();
}

/** A mask says nothing about what a text is about. */
function withoutMasks(text: string): string {
  return text.replace(/\[[A-Z_]+_\d+\]/g, ' ');
}
