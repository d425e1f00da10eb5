import type { FallbackReason } from '@countersign/shared/assist/assist-event';
import type { EngineName } from '@countersign/shared/assist/draft';
import type { WritingTool } from '@countersign/shared/writing/writing-tool';
import { index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { moment, workspaceId } from '../columns.ts';
import type { StoredReceipt } from './assist-runs.ts';

/** One use of a writing tool: what was asked of whom and how it ended. Neither the text nor the result is kept. */
export const writingRuns = pgTable('writing_runs', {
  workspaceId: workspaceId(),
  id: text().notNull(),
  memberId: text().notNull(),
  tool: text().$type<WritingTool>().notNull(),
  console: text().notNull(),
  host: text().notNull(),
  ticketId: text().notNull(),
  requesterHash: text(),
  /** The suggestion whose text was worked on; null for text the agent wrote. */
  suggestionId: text(),
  engine: text().$type<EngineName>().notNull(),
  outcome: text().$type<'written' | 'unchanged' | 'needs'>().notNull(),
  fallback: text().$type<FallbackReason>(),
  /** Name and version of the prompt; null where no model was asked. */
  prompt: text(),
  timings: jsonb().$type<Readonly<Record<string, number>>>().notNull().default({}),
  sentences: integer().notNull(),
  /** Sentences that no source carries, that broke a blocking rule, and facts that the result says otherwise. */
  unsupported: integer().notNull(),
  withheld: integer().notNull(),
  changes: integer().notNull(),
  receipt: jsonb().$type<StoredReceipt>(),
  startedAt: moment().notNull(),
  endedAt: moment().notNull(),
}, (table) => [
  primaryKey({ columns: [table.workspaceId, table.id] }),
  // The runs of a period.
  index('writing_runs_started').on(table.workspaceId, table.startedAt),
  // Erasure asks by requester.
  index('writing_runs_requester').on(table.workspaceId, table.requesterHash),
]);
