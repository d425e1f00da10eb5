import type { Transaction } from '@countersign/db/client';
import { macros } from '@countersign/db/schema/macros';
import { and, eq, isNull, sql } from 'drizzle-orm';
import type { RoutingKnowledge } from './suggest-routing.ts';

const mostReplies = 5000;

/** The macros there are, and what the newest replies that were sent show: whose team sent them and which macro they rested on, by intent and language. */
export async function readRouting(transaction: Transaction, workspaceId: string): Promise<Pick<RoutingKnowledge, 'macros' | 'shown'>> {
  const titles = await transaction.select({ id: macros.id, title: macros.title }).from(macros).where(and(eq(macros.workspaceId, workspaceId), isNull(macros.deletedAt)));
  const shown = await transaction.execute<RoutingKnowledge['shown'][number]>(sql`
    with replies as (select id, intent, language, team, cited from suggestions where workspace_id = ${workspaceId} and sent_at is not null order by created_at desc limit ${mostReplies})
    select intent, language, 'team' as kind, team as value, count(*)::int as count from replies where team <> '' group by 1, 2, 4
    union all
    select r.intent, r.language, 'macro', m.id, count(distinct r.id)::int from replies r cross join lateral jsonb_array_elements(r.cited) as passage join macros m on m.workspace_id = ${workspaceId} and m.id = passage ->> 'documentId' group by 1, 2, 4`);
  return { macros: new Map(titles.map(({ id, title }) => [id, title])), shown: [...shown] };
}
