import { sql } from 'drizzle-orm';
import type { Transaction } from '@countersign/db/client';
import type { Overview } from '../routes/contracts/analytics.ts';
import type { Filters } from '../routes/contracts/filters.ts';
import { eligibleRunsOf } from './cohort.ts';
import type { Period } from './period.ts';

const definition = 'Time from the request to the last sentence of the draft on the server: the middle one and the slowest in twenty.';

/** How long a draft takes, as half and 95 % of the runs experience it. */
export async function timeToDraft(transaction: Transaction, period: Period, filters: Filters): Promise<Overview['timeToDraft']> {
  const [row] = await transaction.execute<{ p50: number | null; p95: number | null; n: number }>(sql`
    select percentile_cont(0.5) within group (order by (r.timings->>'total')::float8) as p50,
      percentile_cont(0.95) within group (order by (r.timings->>'total')::float8) as p95, count(*)::int as n
    from ${eligibleRunsOf(period, filters)} and r.outcome = 'drafted' and r.timings ? 'total'`);
  return { p50Ms: row!.p50, p95Ms: row!.p95, n: row!.n, definition };
}
