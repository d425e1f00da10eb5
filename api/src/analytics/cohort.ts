import { sql, type SQL } from 'drizzle-orm';
import type { Filters } from '../routes/contracts/filters.ts';
import type { Period } from './period.ts';

/**
 * The suggestions a figure is about, as `from … where …` under the alias `s`: generated in the period, narrowed by the
 * filters, in their last version (a suggestion that was drafted anew is counted as its successor).
 */
export function suggestionsOf(period: Period, filters: Filters): SQL {
  return sql`suggestions s where s.created_at >= ${period.start.toISOString()}::timestamptz and s.created_at < ${period.end.toISOString()}::timestamptz
    ${narrowed(filters, 's')}
    and not exists (select 1 from assist_runs later where later.workspace_id = s.workspace_id and later.regenerates = s.id and later.outcome = 'drafted' and later.suggestion_id <> s.id)`;
}

/** The first runs of the period's ticket views on which a suggestion was allowed, under the alias `r`. */
export function eligibleRunsOf(period: Period, filters: Filters): SQL {
  return sql`${runsOf(period, filters)} and r.eligible and not r.held_out and r.regenerates is null`;
}

/** Every run of the period, under the alias `r`. */
export function runsOf(period: Period, filters: Filters): SQL {
  return sql`assist_runs r where r.started_at >= ${period.start.toISOString()}::timestamptz and r.started_at < ${period.end.toISOString()}::timestamptz ${narrowed(filters, 'r')}`;
}

function narrowed(filters: Filters, alias: 's' | 'r'): SQL {
  const table = sql.raw(alias);
  const parts = (['console', 'intent', 'language', 'engine'] as const).flatMap((column) =>
    filters[column] === undefined ? [] : [sql`and ${table}.${sql.raw(column)} = ${filters[column]}`],
  );
  return sql.join(parts, sql` `);
}

/** Visible in the panel for at least 2 s, or inserted. */
export const displayed = sql`(s.displayed_at is not null or s.inserted_at is not null)`;
/** Sent with at least 60 % of the draft still in the reply. */
export const accepted = sql`(${displayed} and s.outcome in ('as-is', 'edited'))`;
