import type { Transaction } from '@countersign/db/client';
import { suggestions } from '@countersign/db/schema/suggestions';
import { sql } from 'drizzle-orm';

/** What became of drafts that cite a macro: the mean share still in the reply sent, and how many were sent. */
export interface UsedMacro {
  readonly share: number;
  readonly n: number;
}

/** Fewer are too few for a rate. */
const FEWEST = 20;

/** Survival of the drafts that cite each of these macros, in all of the workspace; those with too few are left out. */
export async function macroSurvival(transaction: Transaction, workspaceId: string, passageIds: readonly string[]): Promise<ReadonlyMap<string, UsedMacro>> {
  if (passageIds.length === 0) return new Map();
  const cited = sql<string>`cited_passage ->> 'passageId'`;
  const rows = await transaction
    .select({ passageId: cited, share: sql<number>`avg(${suggestions.survived})::float8`, n: sql<number>`count(*)::int` })
    .from(sql`${suggestions} cross join lateral jsonb_array_elements(${suggestions.cited}) as cited_passage`)
    .where(sql`${suggestions.workspaceId} = ${workspaceId} and ${suggestions.survived} is not null and ${cited} in (${sql.join(passageIds.map((id) => sql`${id}`), sql`, `)})`)
    .groupBy(cited);
  return new Map(rows.filter(({ n }) => n >= FEWEST).map(({ passageId, share, n }) => [passageId, { share, n }]));
}
