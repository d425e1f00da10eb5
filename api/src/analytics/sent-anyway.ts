import { sql } from 'drizzle-orm';
import type { Transaction } from '@countersign/db/client';
import { builtInPack } from '@countersign/shared/policy/built-in-pack';
import type { ConsoleName } from '@countersign/shared/ticket/ticket-key';
import type { Filters } from '../routes/contracts/filters.ts';
import type { SentAnyway } from '../routes/contracts/guard-analytics.ts';
import { ticketName } from '../tickets/ticket-name.ts';
import { factsOf } from './facts-of.ts';
import { readPeriod } from './period.ts';
import { toRate } from './to-rate.ts';

const definition = 'Share of the blocking rules that agents met while typing, counted once a rule, ticket and agent, whose words were still in the reply that was sent, with no override.';
const mostListed = 50;

interface SentRow extends Record<string, unknown> { at: Date | string; agent: string | null; console: ConsoleName; host: string; ticket_id: string; ticket_name: string; suggestion_id: string | null; rule: string; clause: string | null }

/** How often a reply was sent with what a blocking rule forbids, and the newest of them. */
export async function sentAnyway(transaction: Transaction, filters: Filters, now: Date): Promise<SentAnyway> {
  const period = readPeriod(filters, now);
  const sent = sql`f.type = 'finding.sent' and f.body->>'severity' = 'block' and not (f.body->>'overridden')::boolean`;
  const met = sql`(f.type = 'finding.shown' and f.body->>'severity' = 'block' and f.body->>'on' = 'typed') or (f.type = 'finding.sent' and f.body->>'severity' = 'block')`;
  const [counted] = await transaction.execute<{ count: number; n: number }>(sql`
    select count(*) filter (where was_sent)::int as count, count(*)::int as n from (
      select bool_or(${sent}) as was_sent from ${factsOf(period, filters)} and (${met}) group by f.member_id, f.console, f.host, f.ticket_id, f.body->>'rule'
    ) rules`);
  const rows = await transaction.execute<SentRow>(sql`
    select f.at, members.name as agent, f.console, f.host, f.ticket_id, ${ticketName('f')} as ticket_name, f.suggestion_id, f.body->>'rule' as rule,
      (select v.rule->>'clause' from policies p join policy_versions v on v.workspace_id = p.workspace_id and v.policy_id = p.id and v.version = p.current_version
        where p.workspace_id = f.workspace_id and p.id = f.body->>'rule') as clause
    from ${factsOf(period, filters, sql`left join members on members.workspace_id = f.workspace_id and members.id = f.member_id`)} and ${sent}
    order by f.at desc, f.id desc limit ${mostListed}`);
  return {
    period: { from: period.from, to: period.to }, definition, ...toRate(counted!.count, counted!.n),
    replies: rows.map((row) => ({
      ticketKey: { console: row.console, host: row.host, id: row.ticket_id }, ticketName: row.ticket_name, agent: row.agent ?? '', suggestionId: row.suggestion_id,
      rule: row.rule, clause: row.clause ?? builtInPack.find(({ id }) => id === row.rule)?.clause ?? row.rule, at: new Date(row.at).toISOString(),
    })),
  };
}
