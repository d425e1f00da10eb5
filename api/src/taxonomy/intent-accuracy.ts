import type { Transaction } from '@countersign/db/client';
import { sql } from 'drizzle-orm';
import { knowledgeDays } from '../analytics/knowledge/knowledge-days.ts';
import { readPeriod, type Period } from '../analytics/period.ts';
import { toRate } from '../analytics/to-rate.ts';
import type { IntentAccuracy, TriageReportQuery } from '../routes/contracts/triage-reports.ts';
import { intentLabels } from './intent-labels.ts';
import { triagedTickets, type ChipField } from './triaged-tickets.ts';

const definition = 'Share of judged tickets whose prediction equals the value the agent finally set. A ticket is judged when an agent corrected the chip or sent a reply beside it; coverage is the share of tickets that were judged. Where a model was asked about an unsure intent, it agreed when it named the same one.';
const mostConfusions = 50;

type Judged = { predicted: string; set: string; judged: number; tickets: number };

/** How often triage was right, by intent, with what was taken for what; from what agents corrected and what they left as it was. */
export async function intentAccuracy(transaction: Transaction, workspaceId: string, query: TriageReportQuery, now: Date): Promise<IntentAccuracy> {
  const period = readPeriod(query, now, knowledgeDays);
  const rows = await judgedBy(transaction, period, query, 'intent');
  const { label } = await intentLabels(transaction, workspaceId);
  const fields: IntentAccuracy['fields'] = [];
  for (const field of ['urgency', 'sentiment', 'language'] as const) fields.push({ field, ...rateOf(await judgedBy(transaction, period, query, field)) });
  const [model] = await transaction.execute<{ n: number; same: number }>(sql`
    select count(*)::int as n, count(*) filter (where intent = model_intent)::int as same from model_intents
    where workspace_id = ${workspaceId} and created_at >= ${period.start.toISOString()}::timestamptz and created_at < ${period.end.toISOString()}::timestamptz`);
  const seen = [...new Set(rows.filter(({ judged }) => judged > 0).flatMap(({ predicted, set }) => [predicted, set]))];
  return {
    period: { from: period.from, to: period.to }, definition,
    overall: rateOf(rows),
    coverage: toRate(sum(rows, 'judged'), sum(rows, 'tickets')),
    intents: seen.map((intent) => {
      const said = rows.filter(({ predicted }) => predicted === intent);
      return { intent, intentLabel: label(intent), ...rateOf(said), found: rateOf(rows.filter(({ set }) => set === intent)), tickets: sum(said, 'tickets') };
    }).sort((one, other) => other.n - one.n || (one.intent < other.intent ? -1 : 1)),
    confusion: rows.filter(({ predicted, set, judged }) => predicted !== set && judged > 0).sort((one, other) => other.judged - one.judged).slice(0, mostConfusions)
      .map(({ predicted, set, judged }) => ({ predicted, predictedLabel: label(predicted), set, setLabel: label(set), tickets: judged })),
    fields,
    model: toRate(model?.same ?? 0, model?.n ?? 0),
  };
}

async function judgedBy(transaction: Transaction, period: Period, query: TriageReportQuery, field: ChipField): Promise<Judged[]> {
  return [...await transaction.execute<Judged>(sql`
    select predicted, set, count(*) filter (where judged)::int as judged, count(*)::int as tickets from ${triagedTickets(period, query, field)} as t where predicted is not null group by 1, 2 order by 1, 2`)];
}

function rateOf(rows: readonly Judged[]) {
  return toRate(sum(rows.filter(({ predicted, set }) => predicted === set), 'judged'), sum(rows, 'judged'));
}

function sum(rows: readonly Judged[], of: 'judged' | 'tickets'): number {
  return rows.reduce((total, row) => total + row[of], 0);
}
