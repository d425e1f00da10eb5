import { sql } from 'drizzle-orm';
import type { Transaction } from '@countersign/db/client';
import type { Funnel } from '../routes/contracts/analytics.ts';
import type { Filters } from '../routes/contracts/filters.ts';
import { displayed, eligibleRunsOf, suggestionsOf } from './cohort.ts';
import { readPeriod } from './period.ts';
import { toRate } from './to-rate.ts';

const definition = 'What became of the tickets on which a suggestion was allowed, step by step; each share is of the step before.';

const steps = [
  ['eligible', 'Ticket views by an agent on which a suggestion was allowed: not in the comparison group, drafts switched on.'],
  ['generated', 'The run ended with a draft.'],
  ['displayed', 'The draft was visible in the panel for at least 2 seconds, or was inserted.'],
  ['inserted', 'The draft was put into the reply by Insert, or copied and found in the sent reply.'],
  ['sent', "The agent's first public message after the insertion was found on the ticket."],
] as const;

/** How many ticket views reach each step of a suggestion's life. */
export async function funnel(transaction: Transaction, filters: Filters, now: Date): Promise<Funnel> {
  const period = readPeriod(filters, now);
  const [row] = await transaction.execute<Record<(typeof steps)[number][0], number>>(sql`
    select (select count(*)::int from ${eligibleRunsOf(period, filters)}) as eligible, count(*)::int as generated, count(*) filter (where ${displayed})::int as displayed,
      count(*) filter (where s.inserted_at is not null)::int as inserted, count(*) filter (where s.inserted_at is not null and s.sent_at is not null)::int as sent
    from ${suggestionsOf(period, filters)} and s.generated_at is not null`);
  return {
    period: { from: period.from, to: period.to },
    definition,
    steps: steps.map(([step, meaning], position) => {
      const before = position === 0 ? undefined : steps[position - 1]![0];
      return { step, count: row![step], rate: before === undefined ? null : toRate(Math.min(row![step], row![before]), row![before]), definition: meaning };
    }),
  };
}
