import { sql } from 'drizzle-orm';
import type { Transaction } from '@countersign/db/client';
import type { Overview } from '../routes/contracts/analytics.ts';
import type { Filters } from '../routes/contracts/filters.ts';
import { suggestionsOf } from './cohort.ts';
import type { Period } from './period.ts';

const definition = 'Mean share of the draft that is no longer in the sent reply, over inserted suggestions that were sent.';

/** How much of an inserted draft agents change, with the normal 95 % interval of the mean. */
export async function editDistance(transaction: Transaction, period: Period, filters: Filters): Promise<Overview['editDistance']> {
  const [row] = await transaction.execute<{ mean: number | null; deviation: number | null; n: number }>(sql`
    select avg(1 - s.survived) as mean, stddev_samp(1 - s.survived) as deviation, count(*)::int as n
    from ${suggestionsOf(period, filters)} and s.inserted_at is not null and s.survived is not null`);
  const { mean, deviation, n } = row!;
  const reach = deviation === null ? null : (1.96 * deviation) / Math.sqrt(n);
  const bound = (value: number): number => Math.min(1, Math.max(0, value));
  return { mean, low: mean === null || reach === null ? null : bound(mean - reach), high: mean === null || reach === null ? null : bound(mean + reach), n, definition };
}
