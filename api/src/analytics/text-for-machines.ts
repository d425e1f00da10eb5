import { sql } from 'drizzle-orm';
import type { Transaction } from '@countersign/db/client';
import type { ConsoleName } from '@countersign/shared/ticket/ticket-key';
import type { Filters } from '../routes/contracts/filters.ts';
import type { TextForMachines } from '../routes/contracts/guard-analytics.ts';
import { ticketName } from '../tickets/ticket-name.ts';
import { runsOf } from './cohort.ts';
import { readPeriod } from './period.ts';
import { toRate } from './to-rate.ts';

const definition = 'Share of the tickets that agents opened in which a customer’s message held text that tries to steer a model. It was shown to the agent as text, and changed nothing.';
const mostListed = 50;

interface TicketRow extends Record<string, unknown> { agent: string | null; console: ConsoleName; host: string; ticket_id: string; ticket_name: string; suggestion_id: string | null; started_at: Date | string }

/** In how many tickets there was text for machines, and the newest of them. */
export async function textForMachines(transaction: Transaction, filters: Filters, now: Date): Promise<TextForMachines> {
  const period = readPeriod(filters, now);
  const flagged = sql`exists (select 1 from findings g where g.workspace_id = r.workspace_id and g.run_id = r.id and g.rule = 'built-in.injection' and g.created_at >= ${period.start.toISOString()}::timestamptz)`;
  const [counted] = await transaction.execute<{ count: number; n: number }>(sql`
    select count(*) filter (where is_flagged)::int as count, count(*)::int as n
    from (select bool_or(${flagged}) as is_flagged from ${runsOf(period, filters)} group by r.console, r.host, r.ticket_id) tickets`);
  const rows = await transaction.execute<TicketRow>(sql`
    select * from (
      select distinct on (r.console, r.host, r.ticket_id) r.console, r.host, r.ticket_id, ${ticketName('r')} as ticket_name, r.suggestion_id, r.started_at, (select m.name from members m where m.workspace_id = r.workspace_id and m.id = r.member_id) as agent
      from ${runsOf(period, filters)} and ${flagged} order by r.console, r.host, r.ticket_id, r.started_at desc
    ) newest order by started_at desc, ticket_id limit ${mostListed}`);
  return {
    period: { from: period.from, to: period.to }, definition, ...toRate(counted!.count, counted!.n),
    replies: rows.map(({ agent, console, host, ticket_id, ticket_name, suggestion_id, started_at }) => ({ ticketKey: { console, host, id: ticket_id }, ticketName: ticket_name, agent: agent ?? '', suggestionId: suggestion_id, at: new Date(started_at).toISOString() })),
  };
}
