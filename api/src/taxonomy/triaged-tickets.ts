import { sql, type SQL } from 'drizzle-orm';
import type { Period } from '../analytics/period.ts';
import type { TriageReportQuery } from '../routes/contracts/triage-reports.ts';

export type ChipField = 'intent' | 'urgency' | 'sentiment' | 'language';

/**
 * One row a ticket that was triaged in the period, as a subquery: `predicted`, what a person set in the end (`set`, else `predicted`), whether a person judged it,
 * by correcting the chip or by sending a reply beside it, and the newest run. The prediction that counts is the one that was corrected last, else the newest.
 */
export function triagedTickets(period: Period, query: TriageReportQuery, field: ChipField): SQL {
  const narrowed = sql`${query.console === undefined ? sql`` : sql` and r.console = ${query.console}`}${query.language === undefined ? sql`` : sql` and r.language = ${query.language}`}`;
  return sql`(
    select newest.*, coalesce(corrected.predicted, newest.said) as predicted, coalesce(corrected.set, newest.said) as set,
      corrected.set is not null or exists (
        select from suggestions s where s.workspace_id = newest.workspace_id and s.console = newest.console and s.host = newest.host and s.ticket_id = newest.ticket_id and s.sent_at is not null
      ) as judged
    from (
      select distinct on (r.console, r.host, r.ticket_id) r.workspace_id, r.id, r.console, r.host, r.ticket_id, r.started_at, r.language, r.confidence, r.intent, r.triage, r.question_text_id, r.triage ->> ${field} as said
      from assist_runs r where r.workspace_id = current_setting('countersign.workspace') and r.started_at >= ${period.start.toISOString()}::timestamptz and r.started_at < ${period.end.toISOString()}::timestamptz${narrowed}
      order by r.console, r.host, r.ticket_id, r.started_at desc
    ) newest left join lateral (
      select c."to" as set, said.triage ->> ${field} as predicted from corrections c join assist_runs said on said.workspace_id = c.workspace_id and said.id = c.run_id
      where c.workspace_id = newest.workspace_id and c.field = ${field} and c.console = newest.console and c.host = newest.host and c.ticket_id = newest.ticket_id and said.started_at >= ${period.start.toISOString()}::timestamptz
      order by c.created_at desc, c.id desc limit 1
    ) corrected on true
  )`;
}
