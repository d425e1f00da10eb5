import type { Transaction } from '@countersign/db/client';
import { assistRuns } from '@countersign/db/schema/assist-runs';
import { intents } from '@countersign/db/schema/intents';
import { triageExamples, type TaughtField } from '@countersign/db/schema/triage-examples';
import type { Fact } from '@countersign/shared/suggestion/facts';
import { newId } from '@countersign/shared/ids';
import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Actor } from '../../auth/actor.ts';
import { requestRetraining } from './request-retraining.ts';

type Correction = Extract<Fact, { type: 'triage.corrected' }>;

const taught: ReadonlySet<string> = new Set<TaughtField>(['intent', 'urgency', 'sentiment']);

/**
 * Makes a correction an example that acts on the next ticket like it; the last word on a ticket counts, and a correction back to what was
 * predicted takes the example away. That no intent fits is remembered and never trained. Gives the id of the words it was said about, or `null` where they are not kept: then it is counted and teaches nothing.
 */
export async function teachTriage(transaction: Transaction, actor: Actor, fact: Correction, now: Date): Promise<string | null> {
  const { workspaceId, memberId } = actor;
  const { console, host, id: ticketId } = fact.ticketKey;
  const [run] = await transaction.select({ textId: assistRuns.questionTextId, triage: assistRuns.triage }).from(assistRuns)
    .where(and(eq(assistRuns.workspaceId, workspaceId), eq(assistRuns.id, fact.runId), eq(assistRuns.console, console), eq(assistRuns.host, host), eq(assistRuns.ticketId, ticketId)));
  if (run === undefined || run.textId === null) return null;
  if (!isTaught(fact.field)) return run.textId;
  const predicted = run.triage[fact.field];
  if (fact.to === predicted || !(await isLabel(transaction, workspaceId, fact.field, fact.to))) await transaction.delete(triageExamples).where(and(eq(triageExamples.workspaceId, workspaceId), eq(triageExamples.runId, fact.runId), eq(triageExamples.field, fact.field)));
  else {
    await transaction.insert(triageExamples).values({ workspaceId, id: newId('example'), runId: fact.runId, field: fact.field, predicted, label: fact.to, textId: run.textId, memberId, changedAt: now })
      .onConflictDoUpdate({ target: [triageExamples.workspaceId, triageExamples.runId, triageExamples.field], set: { label: sql`excluded.label`, memberId, changedAt: now } });
  }
  await requestRetraining(transaction, actor, now);
  return run.textId;
}

function isTaught(field: Correction['field']): field is TaughtField {
  return taught.has(field);
}

const labels: Readonly<Record<Exclude<TaughtField, 'intent'>, readonly string[]>> = { urgency: ['low', 'normal', 'high'], sentiment: ['negative', 'neutral', 'positive'] };

async function isLabel(transaction: Transaction, workspaceId: string, field: TaughtField, label: string): Promise<boolean> {
  if (field !== 'intent') return labels[field].includes(label);
  if (label === 'unknown') return true;
  return (await transaction.$count(intents, and(eq(intents.workspaceId, workspaceId), eq(intents.id, label), isNull(intents.retiredAt)))) > 0;
}
