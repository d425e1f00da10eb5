import type { Transaction } from '@countersign/db/client';
import { sql } from 'drizzle-orm';
import { knowledgeDays } from '../analytics/knowledge/knowledge-days.ts';
import { readPeriod } from '../analytics/period.ts';
import { toRate } from '../analytics/to-rate.ts';
import { wilsonInterval } from '../analytics/wilson-interval.ts';
import type { IntentVolumes, TriageReportQuery } from '../routes/contracts/triage-reports.ts';
import { intentLabels } from './intent-labels.ts';
import { triagedTickets } from './triaged-tickets.ts';

const definition = 'Tickets that were triaged in the period, each counted once, in the week it was last triaged, under the intent an agent set or, where nobody did, the one that was predicted. A share is of all of them; a trend is said only where the later half of the period differs from the earlier beyond chance.';
const weekMs = 7 * 86_400_000;
const fewest = 8;

/** Tickets by intent and week. Weeks are seven days; the last one ends with the period. */
export async function intentVolumes(transaction: Transaction, workspaceId: string, query: TriageReportQuery, now: Date): Promise<IntentVolumes> {
  const period = readPeriod(query, now, knowledgeDays);
  const weeks = Math.max(1, Math.ceil((period.end.getTime() - period.start.getTime()) / weekMs));
  const rows = await transaction.execute<{ intent: string; week: number; tickets: number; later: number }>(sql`
    select set as intent, floor(extract(epoch from ${period.end.toISOString()}::timestamptz - started_at) / ${weekMs / 1000})::int as week, count(*)::int as tickets,
      count(*) filter (where started_at >= ${new Date((period.start.getTime() + period.end.getTime()) / 2).toISOString()}::timestamptz)::int as later
    from ${triagedTickets(period, query, 'intent')} as t group by 1, 2`);
  const { label, parent } = await intentLabels(transaction, workspaceId);
  const tickets = rows.reduce((sum, row) => sum + row.tickets, 0);
  const intents = [...Map.groupBy(rows, (row) => row.intent)].map(([intent, its]) => {
    const counts = Array<number>(weeks).fill(0);
    for (const row of its) counts[Math.max(0, weeks - 1 - Math.max(0, row.week))]! += row.tickets;
    const own = its.reduce((sum, row) => sum + row.tickets, 0);
    return { intent, intentLabel: label(intent), parentId: parent(intent), tickets: own, ...toRate(own, tickets), counts, trend: trendOf(its.reduce((sum, row) => sum + row.later, 0), own) };
  });
  return {
    period: { from: period.from, to: period.to }, definition, tickets,
    weeks: Array.from({ length: weeks }, (_, at) => new Date(Math.max(period.start.getTime(), period.end.getTime() - (weeks - at) * weekMs)).toISOString().slice(0, 10)),
    intents: intents.sort((one, other) => Number(one.intent === 'unknown') - Number(other.intent === 'unknown') || other.tickets - one.tickets || (one.intent < other.intent ? -1 : 1)),
  };
}

/** Said only where the interval of the later half's share leaves out one half. */
function trendOf(later: number, all: number): IntentVolumes['intents'][number]['trend'] {
  if (all < fewest) return 'not-enough';
  const { low, high } = wilsonInterval(later, all);
  return low > 0.5 ? 'higher' : high < 0.5 ? 'lower' : 'no-clear-change';
}
