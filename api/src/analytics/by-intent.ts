import { sql } from 'drizzle-orm';
import type { Transaction } from '@countersign/db/client';
import type { ByIntent } from '../routes/contracts/analytics.ts';
import type { Filters } from '../routes/contracts/filters.ts';
import { accepted, displayed, suggestionsOf } from './cohort.ts';
import { readPeriod } from './period.ts';
import { toRate } from './to-rate.ts';

const definition = 'Acceptance rate of the displayed suggestions by the intent that triage gave their ticket; edit distance is the mean share of the draft that is not in the sent reply, over inserted suggestions.';

/** The acceptance rate and the mean edit distance by intent, most displayed first. */
export async function byIntent(transaction: Transaction, filters: Filters, now: Date): Promise<ByIntent> {
  const period = readPeriod(filters, now);
  const rows = await transaction.execute<{ intent: string; label: string | null; count: number; n: number; distance: number | null }>(sql`
    select grouped.*, intents.label from (
      select s.workspace_id, s.intent, count(*) filter (where ${accepted})::int as count, count(*) filter (where ${displayed})::int as n,
        avg(1 - s.survived) filter (where s.inserted_at is not null) as distance
      from ${suggestionsOf(period, filters)} group by s.workspace_id, s.intent
    ) grouped left join intents on intents.workspace_id = grouped.workspace_id and intents.id = grouped.intent
    where grouped.n > 0 order by grouped.n desc, grouped.intent`);
  const intents = rows.map((row) => ({ intent: row.intent, intentLabel: row.label ?? (row.intent === 'unknown' ? 'Not recognised' : row.intent), editDistance: row.distance, ...toRate(row.count, row.n) }));
  return { period: { from: period.from, to: period.to }, definition, intents };
}
