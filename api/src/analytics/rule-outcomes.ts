import type { Transaction } from '@countersign/db/client';
import { sql } from 'drizzle-orm';
import type { RuleOutcomes } from '../routes/contracts/policies.ts';

const days = 30;
const definition = 'Findings of each rule that were shown in the last 30 days, one a ticket and place. Sent anyway: the reply that left still held it and nobody had said why. Overridden: the agent said why the rule does not apply. Fixed: it went before the reply left.';
const mostReasons = 5;

type Row = { rule: string; shown: number; fixed: number; overridden: number; sent_anyway: number; reasons: { reason: string; count: number }[] | null };

/** How often each rule spoke, and what became of it: from the facts alone. */
export async function ruleOutcomes(transaction: Transaction, workspaceId: string, now: Date): Promise<RuleOutcomes> {
  const since = new Date(now.getTime() - days * 86_400_000).toISOString();
  const rows = await transaction.execute<Row>(sql`
    with spoken as (
      select body ->> 'rule' as rule, max(at) filter (where type = 'finding.fixed') as fixed_at, max(at) filter (where type = 'finding.overridden') as overridden_at,
        max(at) filter (where type = 'finding.reinstated') as reinstated_at, bool_or(type = 'finding.sent' and not coalesce((body ->> 'overridden')::boolean, false)) as sent_anyway,
        (array_agg(body ->> 'reason' order by at desc) filter (where type = 'finding.overridden'))[1] as reason
      from suggestion_facts
      where workspace_id = ${workspaceId} and type in ('finding.shown', 'finding.fixed', 'finding.overridden', 'finding.reinstated', 'finding.sent') and at >= ${since}::timestamptz and at <= ${now.toISOString()}::timestamptz
      group by console, host, ticket_id, body ->> 'findingId', body ->> 'rule'
    ), ended as (
      select rule, reason, sent_anyway, not sent_anyway and overridden_at is not null and (reinstated_at is null or reinstated_at < overridden_at) as overridden, not sent_anyway and fixed_at is not null as fixed from spoken
    ), reasoned as (
      select rule, reason, count(*)::int as count, row_number() over (partition by rule order by count(*) desc, reason) as place from ended where overridden and reason is not null group by rule, reason
    )
    select rule, count(*)::int as shown, count(*) filter (where fixed and not overridden)::int as fixed, count(*) filter (where overridden)::int as overridden, count(*) filter (where sent_anyway)::int as sent_anyway,
      (select json_agg(json_build_object('reason', r.reason, 'count', r.count) order by r.place) from reasoned r where r.rule = ended.rule and r.place <= ${mostReasons}) as reasons
    from ended group by rule order by rule`);
  return { days, definition, rules: [...rows].map(({ sent_anyway: sentAnyway, reasons, ...row }) => ({ ...row, sentAnyway, reasons: reasons ?? [] })) };
}
