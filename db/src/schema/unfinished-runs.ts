import { index, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { moment, ticketKeyColumns, workspaceId } from '../columns.ts';
import type { StoredReceipt } from './assist-runs.ts';

/** A run on a ticket that asked a model and was left or failed before its end: what had left the machine by then. */
export const unfinishedRuns = pgTable('unfinished_runs', {
  workspaceId: workspaceId(),
  id: text().notNull(),
  memberId: text().notNull(),
  ...ticketKeyColumns(),
  requesterHash: text(),
  kind: text().$type<'draft' | 'summary' | 'answer' | 'writing'>().notNull(),
  because: text().$type<'left' | 'failed'>().notNull(),
  receipt: jsonb().$type<StoredReceipt>().notNull(),
  /** The requests themselves, masked as they left and sealed, for a day; null once they can't be read. */
  receiptTextId: text(),
  startedAt: moment().notNull(),
  endedAt: moment().notNull(),
}, (table) => [
  primaryKey({ columns: [table.workspaceId, table.id] }),
  // What left for one ticket at one agent's wish, newest first.
  index('unfinished_runs_ticket').on(table.workspaceId, table.memberId, table.console, table.host, table.ticketId, table.startedAt),
  // Erasure asks by requester.
  index('unfinished_runs_requester').on(table.workspaceId, table.requesterHash),
]);
