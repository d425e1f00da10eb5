import { sql, type SQL } from 'drizzle-orm';

/** What people call the ticket of a row: the number that its newest run with one was given, where that differs from the id of its key. */
export function ticketName(table: 's' | 'f' | 'r' | 'suggestions'): SQL<string> {
  const row = sql.raw(table);
  return sql<string>`coalesce((select named.ticket_number from assist_runs named where named.workspace_id = ${row}.workspace_id and named.console = ${row}.console
    and named.host = ${row}.host and named.ticket_id = ${row}.ticket_id and named.ticket_number is not null order by named.started_at desc limit 1), ${row}.ticket_id)`;
}
