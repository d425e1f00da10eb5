import type { Transaction } from '@countersign/db/client';
import { assistRuns } from '@countersign/db/schema/assist-runs';
import { modelCalls } from '@countersign/db/schema/model-calls';
import { withWorkspace } from '@countersign/db/with-workspace';
import { and, count, desc, eq, gte, isNotNull, max, ne, or, sql } from 'drizzle-orm';
import { currentMonth } from '../assist/current-month.ts';
import type { AppDependencies } from '../context.ts';
import type { ModelUse } from '../routes/contracts/model-use.ts';

type Dependencies = Pick<AppDependencies, 'database' | 'readModels' | 'model' | 'embeddings' | 'monthlyModelBudget' | 'now'>;

const WEEK_MS = 7 * 24 * 60 * 60_000;

/** Which models a workspace has, what they cost it this month beside its limit, and what came to nothing in the last seven days. */
export async function modelUse(dependencies: Dependencies, workspaceId: string): Promise<ModelUse> {
  const { database, readModels, model, embeddings } = dependencies;
  const now = dependencies.now();
  const { monthlyModelBudget } = await readModels.get(workspaceId);
  const budget = monthlyModelBudget ?? dependencies.monthlyModelBudget ?? null;
  const weekFrom = new Date(now.getTime() - WEEK_MS);
  return withWorkspace(database, workspaceId, async (transaction) => ({
    model,
    embeddings: embeddings && { host: embeddings.host, name: embeddings.model },
    month: await monthOf(transaction, workspaceId, now, budget),
    week: {
      from: weekFrom.toISOString(),
      ...(await troublesSince(transaction, workspaceId, weekFrom)),
      drafts: await draftsSince(transaction, workspaceId, weekFrom),
    },
  }));
}

async function monthOf(transaction: Transaction, workspaceId: string, now: Date, budget: number | null): Promise<ModelUse['month']> {
  const { from, until } = currentMonth(now);
  const { cost, promptTokens, outcome } = modelCalls;
  const isCounted = sql`${cost} is not null and ${promptTokens} is not null`;
  const isEstimated = sql`${cost} is not null and ${promptTokens} is null`;
  const cents = (of: ReturnType<typeof sql>) => sql<number>`coalesce(sum(${cost}) filter (where ${of}), 0)::float8`;
  const calls = (of: ReturnType<typeof sql>) => sql<number>`(count(*) filter (where ${of}))::int`;
  const [row] = await transaction.select({
    calls: count(),
    countedCalls: calls(isCounted), countedCents: cents(isCounted), estimatedCalls: calls(isEstimated), estimatedCents: cents(isEstimated),
    unpriced: calls(sql`${cost} is null and ${outcome} in ('answered', 'cut-off', 'invalid-output', 'timeout', 'aborted')`),
  }).from(modelCalls).where(and(eq(modelCalls.workspaceId, workspaceId), gte(modelCalls.startedAt, from)));
  const { countedCalls, countedCents, estimatedCalls, estimatedCents, unpriced } = row!;
  const spent = countedCents + estimatedCents;
  return {
    from: from.toISOString(), until: until.toISOString(), calls: row!.calls, cents: spent, unpriced,
    counted: { calls: countedCalls, cents: countedCents }, estimated: { calls: estimatedCalls, cents: estimatedCents },
    budget, isReached: budget !== null && spent >= budget,
  };
}

async function troublesSince(transaction: Transaction, workspaceId: string, from: Date): Promise<Pick<ModelUse['week'], 'calls' | 'troubles'>> {
  const of = sql<'model' | 'embeddings'>`case when ${modelCalls.purpose} = 'embedding' then 'embeddings' else 'model' end`;
  // A call that an agent left says nothing of the model.
  const rows = await transaction.select({ of, why: modelCalls.outcome, calls: count(), lastAt: max(modelCalls.startedAt) }).from(modelCalls)
    .where(and(eq(modelCalls.workspaceId, workspaceId), gte(modelCalls.startedAt, from), ne(modelCalls.outcome, 'aborted')))
    .groupBy(of, modelCalls.outcome).orderBy(desc(max(modelCalls.startedAt)), modelCalls.outcome);
  const last = new Map<string, string>();
  for (const row of rows) if (!last.has(row.of)) last.set(row.of, row.why);
  return {
    calls: rows.reduce((sum, row) => sum + row.calls, 0),
    troubles: rows.filter(({ why }) => why !== 'answered').map(({ lastAt, ...row }) => ({ ...row, lastAt: lastAt!.toISOString(), isLast: last.get(row.of) === row.why })),
  };
}

async function draftsSince(transaction: Transaction, workspaceId: string, from: Date): Promise<ModelUse['week']['drafts']> {
  const rows = await transaction.select({ reason: assistRuns.fallback, count: count() }).from(assistRuns)
    .where(and(eq(assistRuns.workspaceId, workspaceId), gte(assistRuns.startedAt, from), or(eq(assistRuns.engine, 'model'), isNotNull(assistRuns.fallback))))
    .groupBy(assistRuns.fallback).orderBy(desc(count()), assistRuns.fallback);
  return { n: rows.reduce((sum, row) => sum + row.count, 0), without: rows.flatMap(({ reason, count: drafts }) => (reason === null ? [] : [{ reason, count: drafts }])) };
}
