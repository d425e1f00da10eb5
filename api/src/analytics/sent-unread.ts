import { sql } from 'drizzle-orm';
import type { Transaction } from '@countersign/db/client';
import type { Fact } from '@countersign/shared/suggestion/facts';
import type { ConsoleName } from '@countersign/shared/ticket/ticket-key';
import type { Filters } from '../routes/contracts/filters.ts';
import type { SentUnread } from '../routes/contracts/guard-analytics.ts';
import { unsureBelow } from '../suggestions/note-sent-unread.ts';
import { ticketName } from '../tickets/ticket-name.ts';
import { suggestionsOf } from './cohort.ts';
import { readPeriod } from './period.ts';
import { toRate } from './to-rate.ts';

const definition = 'Share of the inserted and sent drafts with a risk (a blocking finding, a promise, an intent that triage was unsure of) that left unedited, sooner than their words are read at 300 a minute.';
const mostListed = 50;

type UnreadFact = Extract<Fact, { type: 'suggestion.sent-unread' }>;
interface UnreadRow extends Record<string, unknown> { id: string; agent: string | null; console: ConsoleName; host: string; ticket_id: string; ticket_name: string; sent_at: Date | string; body: UnreadFact }

/** How often a draft with a risk left sooner than anybody can have read it, and the newest of them. */
export async function sentUnread(transaction: Transaction, filters: Filters, now: Date): Promise<SentUnread> {
  const period = readPeriod(filters, now);
  const risky = sql`(exists (select 1 from findings g where g.workspace_id = s.workspace_id and g.suggestion_id = s.id and g."on" = 'draft' and (g.severity = 'block' or g.kind = 'commitment'))
    or exists (select 1 from assist_runs r where r.workspace_id = s.workspace_id and r.id = s.run_id and r.confidence < ${unsureBelow}))`;
  const noted = sql`suggestion_facts f where f.workspace_id = s.workspace_id and f.suggestion_id = s.id and f.type = 'suggestion.sent-unread'`;
  const [counted] = await transaction.execute<{ count: number; n: number }>(sql`
    select count(*) filter (where exists (select 1 from ${noted}))::int as count, count(*)::int as n
    from ${suggestionsOf(period, filters)} and s.inserted_via = 'insert' and s.sent_at is not null and ${risky}`);
  const rows = await transaction.execute<UnreadRow>(sql`
    select s.id, (select m.name from members m where m.workspace_id = s.workspace_id and m.id = s.member_id) as agent, s.console, s.host, s.ticket_id, ${ticketName('s')} as ticket_name, s.sent_at, (select f.body from ${noted} limit 1) as body
    from ${suggestionsOf(period, filters)} and exists (select 1 from ${noted}) order by s.sent_at desc, s.id limit ${mostListed}`);
  return {
    period: { from: period.from, to: period.to }, definition, ...toRate(counted!.count, counted!.n),
    replies: rows.map(({ id, agent, console, host, ticket_id, ticket_name, sent_at, body: { because, words, readingMs, hadMs } }) => ({
      ticketKey: { console, host, id: ticket_id }, ticketName: ticket_name, agent: agent ?? '', suggestionId: id, because, words, readingMs, hadMs, at: new Date(sent_at).toISOString(),
    })),
  };
}
