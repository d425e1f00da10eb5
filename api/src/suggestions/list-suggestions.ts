import { suggestions } from '@countersign/db/schema/suggestions';
import { withWorkspace } from '@countersign/db/with-workspace';
import { and, count, eq, gte, lt, or, type SQL } from 'drizzle-orm';
import { readPeriod } from '../analytics/period.ts';
import type { Actor } from '../auth/actor.ts';
import type { AppDependencies } from '../context.ts';
import type { SuggestionList, SuggestionsQuery } from '../routes/contracts/suggestions.ts';
import { joinedSuggestions } from './joined-suggestions.ts';
import { toSuggestionRow } from './to-suggestion-row.ts';

/** One page of the workspace's suggestions, newest first; the cursor is where the page before it ended. */
export async function listSuggestions({ database, now }: Pick<AppDependencies, 'database' | 'now'>, actor: Actor, query: SuggestionsQuery): Promise<SuggestionList> {
  const matching = and(...conditions(actor, query, now()));
  return withWorkspace(database, actor.workspaceId, async (transaction) => {
    const [counted] = await transaction.select({ total: count() }).from(suggestions).where(matching);
    const found = await joinedSuggestions(transaction, and(matching, query.cursor === undefined ? undefined : after(query.cursor)), query.limit + 1);
    const page = found.slice(0, query.limit);
    const last = page.at(-1)?.suggestion;
    return {
      suggestions: page.map(toSuggestionRow),
      nextCursor: found.length > page.length && last !== undefined ? `${last.createdAt.getTime()}~${last.id}` : null,
      total: counted!.total,
    };
  });
}

function conditions(actor: Actor, query: SuggestionsQuery, now: Date): (SQL | undefined)[] {
  const isAsked = query.from !== undefined || query.to !== undefined;
  const period = readPeriod(query, now);
  return [
    eq(suggestions.workspaceId, actor.workspaceId),
    isAsked ? and(gte(suggestions.createdAt, period.start), lt(suggestions.createdAt, period.end)) : undefined,
    ...(['console', 'intent', 'language', 'engine', 'phase', 'outcome'] as const).map((column) => {
      const value = query[column];
      return value === undefined ? undefined : eq(suggestions[column], value);
    }),
  ];
}

function after(cursor: string): SQL | undefined {
  const [ms, id] = cursor.split('~');
  const at = new Date(Number(ms));
  return or(lt(suggestions.createdAt, at), and(eq(suggestions.createdAt, at), lt(suggestions.id, id!)));
}
