import { sql } from 'drizzle-orm';
import type { Transaction } from '@countersign/db/client';
import type { Coverage } from '../../routes/contracts/knowledge-analytics.ts';
import type { Filters } from '../../routes/contracts/filters.ts';
import { eligibleRunsOf } from '../cohort.ts';
import { readPeriod } from '../period.ts';
import { toRate } from '../to-rate.ts';
import { measured } from './heavily-edited.ts';
import { knowledgeDays } from './knowledge-days.ts';
import { toMeanShare } from './to-mean-share.ts';

const definition = 'Runs of ticket views on which a suggestion was allowed: answered is a draft, abstained is no source that covers the question, withheld is a draft that broke a blocking rule, cited is a draft that rests on a passage; survival is the mean share of an inserted draft left in the sent reply.';

interface Row extends Record<string, unknown> {
  intent: string | null; label: string | null; whole: boolean; tickets: number; n: number; answered: number; abstained: number; withheld: number; cited: number;
  mean: number | null; deviation: number | null; measured: number;
}

/** How the runs of each intent ended, the ones most often left without an answer first. */
export async function coverage(transaction: Transaction, filters: Filters, now: Date): Promise<Coverage> {
  const period = readPeriod(filters, now, knowledgeDays);
  const rows = await transaction.execute<Row>(sql`
    with runs as (select r.* from ${eligibleRunsOf(period, filters)}),
    grouped as (
      select r.workspace_id, r.intent, grouping(r.intent) = 1 as whole, count(distinct (r.console, r.host, r.ticket_id))::int as tickets, count(*)::int as n,
        count(*) filter (where r.outcome = 'drafted')::int as answered, count(*) filter (where r.outcome = 'abstained')::int as abstained, count(*) filter (where r.outcome = 'withheld')::int as withheld,
        count(*) filter (where r.outcome = 'drafted' and jsonb_array_length(s.cited) > 0)::int as cited,
        avg(s.survived) filter (where ${measured}) as mean, stddev_samp(s.survived) filter (where ${measured}) as deviation, count(*) filter (where ${measured})::int as measured
      from runs r left join suggestions s on s.workspace_id = r.workspace_id and s.id = r.suggestion_id group by grouping sets ((r.workspace_id, r.intent), ())
    )
    select grouped.*, intents.label from grouped left join intents on intents.workspace_id = grouped.workspace_id and intents.id = grouped.intent
    order by grouped.n - grouped.answered desc, grouped.n desc, grouped.intent`);
  const figures = (row: Row) => ({
    tickets: row.tickets, answered: toRate(row.answered, row.n), abstained: toRate(row.abstained, row.n), withheld: toRate(row.withheld, row.n), cited: toRate(row.cited, row.n),
    survival: toMeanShare(row.mean, row.deviation, row.measured),
  });
  return {
    period: { from: period.from, to: period.to },
    definition,
    intents: rows.filter((row) => !row.whole).map((row) => ({ intent: row.intent!, intentLabel: row.label ?? (row.intent === 'unknown' ? 'Not recognised' : row.intent!), ...figures(row) })),
    all: figures(rows.find((row) => row.whole)!),
  };
}
