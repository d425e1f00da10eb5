import { sql, type SQL } from 'drizzle-orm';
import type { Filters } from '../routes/contracts/filters.ts';
import type { Period } from './period.ts';

/**
 * The facts of a period, as `suggestion_facts f … where …`. Console narrows by the fact's own ticket; intent, language and engine by
 * its suggestion, so that a fact without one falls out there.
 */
export function factsOf(period: Period, filters: Filters, joins: SQL = sql``): SQL {
  const ofSuggestion = (['intent', 'language', 'engine'] as const).flatMap((column) => (filters[column] === undefined ? [] : [sql`and s.${sql.raw(column)} = ${filters[column]}`]));
  return sql`suggestion_facts f ${joins} where f.at >= ${period.start.toISOString()}::timestamptz and f.at < ${period.end.toISOString()}::timestamptz
    ${filters.console === undefined ? sql`` : sql`and f.console = ${filters.console}`}
    ${ofSuggestion.length === 0 ? sql`` : sql`and exists (select 1 from suggestions s where s.workspace_id = f.workspace_id and s.id = f.suggestion_id ${sql.join(ofSuggestion, sql` `)})`}`;
}
