import type { FallbackReason } from '@countersign/shared/assist/assist-event';
import type { EngineName } from '@countersign/shared/assist/draft';
import { index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { moment, workspaceId } from '../columns.ts';
import type { StoredReceipt, StoredSource } from './assist-runs.ts';

/** One question an agent asked of the knowledge or of a ticket: what was found and how it ended. Neither the question nor the answer is kept. */
export const askRuns = pgTable('ask_runs', {
  workspaceId: workspaceId(),
  id: text().notNull(),
  memberId: text().notNull(),
  /** Null where the question was asked without a ticket. */
  console: text(),
  host: text(),
  ticketId: text(),
  requesterHash: text(),
  /** The kind of source the agent asked for; null for all. */
  only: text(),
  engine: text().$type<EngineName>().notNull(),
  outcome: text().$type<'answered' | 'abstained'>().notNull(),
  fallback: text().$type<FallbackReason>(),
  timings: jsonb().$type<Readonly<Record<string, number>>>().notNull().default({}),
  /** The passages the answer cites; a message of the ticket is none. */
  cited: jsonb().$type<readonly StoredSource[]>().notNull().default([]),
  passagesSearched: integer().notNull().default(0),
  receipt: jsonb().$type<StoredReceipt>(),
  startedAt: moment().notNull(),
  endedAt: moment().notNull(),
}, (table) => [
  primaryKey({ columns: [table.workspaceId, table.id] }),
  // The questions of a period.
  index('ask_runs_started').on(table.workspaceId, table.startedAt),
  // Erasure asks by requester.
  index('ask_runs_requester').on(table.workspaceId, table.requesterHash),
]);
