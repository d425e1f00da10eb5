import { sql } from 'drizzle-orm';
import type { Transaction } from '@countersign/db/client';
import type { SuggestionOutcome } from '@countersign/shared/suggestion/suggestion';
import type { Outcomes } from '../routes/contracts/analytics.ts';
import type { Filters } from '../routes/contracts/filters.ts';
import { displayed, suggestionsOf } from './cohort.ts';
import { readPeriod } from './period.ts';
import { toRate } from './to-rate.ts';

const definition = 'What became of the displayed suggestions whose ticket was answered or left for a day.';

const meanings: Record<SuggestionOutcome, string> = {
  'as-is': 'At least 95 % of the draft is in the sent reply, and at most 5 % of the reply is not from the draft.',
  'edited': 'At least 60 % of the draft is in the sent reply.',
  'rewritten': 'Inserted, but less than 60 % of the draft is in the sent reply.',
  'discarded': 'Not inserted, but a reply was sent.',
  'unused': 'No reply within 24 hours.',
  'ambiguous': 'More than one reply could be the one, so none is counted.',
};

/** How the displayed suggestions ended, in the order from most to least used. */
export async function outcomes(transaction: Transaction, filters: Filters, now: Date): Promise<Outcomes> {
  const period = readPeriod(filters, now);
  const rows = await transaction.execute<{ outcome: SuggestionOutcome; count: number }>(sql`
    select s.outcome, count(*)::int as count from ${suggestionsOf(period, filters)} and ${displayed} and s.outcome is not null group by s.outcome`);
  const n = rows.reduce((sum, row) => sum + row.count, 0);
  const count = (outcome: SuggestionOutcome): number => rows.find((row) => row.outcome === outcome)?.count ?? 0;
  return {
    period: { from: period.from, to: period.to },
    definition,
    outcomes: (Object.keys(meanings) as SuggestionOutcome[]).map((outcome) => ({ outcome, definition: meanings[outcome], ...toRate(count(outcome), n) })),
  };
}
