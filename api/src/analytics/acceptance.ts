import { sql } from 'drizzle-orm';
import type { Transaction } from '@countersign/db/client';
import type { Rate } from '../routes/contracts/analytics.ts';
import type { Filters } from '../routes/contracts/filters.ts';
import { accepted, displayed, suggestionsOf } from './cohort.ts';
import type { Period } from './period.ts';
import { toRate } from './to-rate.ts';

export const acceptanceDefinition = 'Share of the displayed suggestions that were sent as they were or edited, with at least 60 % of the draft still in the reply.';

/** How many of the displayed suggestions were accepted. */
export async function acceptance(transaction: Transaction, period: Period, filters: Filters): Promise<Rate> {
  const [row] = await transaction.execute<{ count: number; n: number }>(sql`
    select count(*) filter (where ${accepted})::int as count, count(*) filter (where ${displayed})::int as n from ${suggestionsOf(period, filters)}`);
  return toRate(row!.count, row!.n);
}
