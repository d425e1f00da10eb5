import type { Transaction } from '@countersign/db/client';
import type { assistRuns } from '@countersign/db/schema/assist-runs';
import { modelCalls } from '@countersign/db/schema/model-calls';
import type { suggestions } from '@countersign/db/schema/suggestions';
import { writingRuns } from '@countersign/db/schema/writing-runs';
import { and, asc, eq, gte, inArray, lte } from 'drizzle-orm';
import type { SuggestionDetail } from '../routes/contracts/suggestions.ts';

type Run = Pick<typeof assistRuns.$inferSelect, 'id' | 'startedAt' | 'endedAt'>;

/** What models were asked for a suggestion, with which version of which prompt: in the run that drafted it, and in the writing tools that worked on it. Bounded in time, which is what both tables are sorted by. */
export async function modelCallsOf(transaction: Transaction, { workspaceId, id, sentAt }: Pick<typeof suggestions.$inferSelect, 'workspaceId' | 'id' | 'sentAt'>, run: Run): Promise<SuggestionDetail['modelCalls']> {
  const worked = await transaction.select({ id: writingRuns.id, endedAt: writingRuns.endedAt }).from(writingRuns)
    .where(and(eq(writingRuns.workspaceId, workspaceId), gte(writingRuns.startedAt, run.startedAt), sentAt === null ? undefined : lte(writingRuns.startedAt, sentAt), eq(writingRuns.suggestionId, id)));
  const last = new Date(Math.max(...[run, ...worked].map(({ endedAt }) => endedAt.getTime())));
  const { prompt, model, host, startedAt, outcome } = modelCalls;
  const calls = await transaction.select({ prompt, model, host, startedAt, outcome }).from(modelCalls)
    .where(and(eq(modelCalls.workspaceId, workspaceId), gte(startedAt, run.startedAt), lte(startedAt, last), inArray(modelCalls.runId, [run.id, ...worked.map((one) => one.id)])))
    .orderBy(asc(startedAt), asc(modelCalls.id));
  return calls.map(({ startedAt: at, ...call }) => ({ ...call, at: at.toISOString() }));
}
