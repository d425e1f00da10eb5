import { sql } from 'drizzle-orm';
import type { Transaction } from '@countersign/db/client';
import type { AcceptanceOverTime } from '../routes/contracts/analytics.ts';
import type { Filters } from '../routes/contracts/filters.ts';
import { acceptanceDefinition } from './acceptance.ts';
import { accepted, displayed, suggestionsOf } from './cohort.ts';
import { readPeriod, stepOf } from './period.ts';
import { toRate } from './to-rate.ts';

/** The acceptance rate by the day or the week (from Monday, UTC) in which the suggestions were generated; empty steps are there with n = 0. */
export async function acceptanceOverTime(transaction: Transaction, filters: Filters, now: Date): Promise<AcceptanceOverTime> {
  const period = readPeriod(filters, now);
  const step = stepOf(period);
  const rows = await transaction.execute<{ start: string; count: number; n: number }>(sql`
    select to_char(step, 'YYYY-MM-DD') as start, coalesce(found.count, 0) as count, coalesce(found.n, 0) as n
    from generate_series(date_trunc(${step}, ${period.from}::timestamp), ${period.to}::timestamp, ${`1 ${step}`}::interval) step
    left join (
      select date_trunc(${step}, s.created_at at time zone 'UTC') as day, count(*) filter (where ${accepted})::int as count, count(*) filter (where ${displayed})::int as n
      from ${suggestionsOf(period, filters)} group by 1
    ) found on found.day = step
    order by step`);
  const length = step === 'day' ? 86_400_000 : 7 * 86_400_000;
  const points = rows.map((row) => ({ start: row.start, current: Date.parse(row.start) + length > now.getTime(), ...toRate(row.count, row.n) }));
  return { period: { from: period.from, to: period.to }, definition: acceptanceDefinition, step, points };
}
