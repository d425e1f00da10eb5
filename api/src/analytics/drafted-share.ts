import { sql } from 'drizzle-orm';
import type { Transaction } from '@countersign/db/client';
import type { Overview } from '../routes/contracts/analytics.ts';
import type { Filters } from '../routes/contracts/filters.ts';
import { eligibleRunsOf } from './cohort.ts';
import type { Period } from './period.ts';
import { toRate } from './to-rate.ts';

const definition = 'Share of the eligible ticket views whose run ended with a draft; the rest abstained or was withheld.';

/** How often the knowledge was enough for a draft. */
export async function draftedShare(transaction: Transaction, period: Period, filters: Filters): Promise<Overview['drafted']> {
  const [row] = await transaction.execute<{ count: number; n: number }>(sql`
    select count(*) filter (where r.outcome = 'drafted')::int as count, count(*)::int as n from ${eligibleRunsOf(period, filters)}`);
  return { ...toRate(row!.count, row!.n), definition };
}
