import { doublePrecision, index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { moment, workspaceId } from '../columns.ts';

/** Append-only. What one call to a model cost and carried, failed ones too; never its text. */
export const modelCalls = pgTable('model_calls', {
  workspaceId: workspaceId(),
  id: text().notNull(),
  runId: text(),
  purpose: text().$type<'draft' | 'answer' | 'rerank' | 'embedding' | 'triage' | 'summary' | 'writing' | 'check'>().notNull(),
  prompt: text().notNull(),
  host: text().notNull(),
  model: text().notNull(),
  startedAt: moment().notNull(),
  firstTokenMs: integer(),
  totalMs: integer().notNull(),
  promptTokens: integer(),
  completionTokens: integer(),
  bytesSent: integer().notNull(),
  bytesReceived: integer().notNull(),
  /** US cents; null where the price is unknown. */
  cost: doublePrecision(),
  redactions: integer().notNull(),
  outcome: text().notNull(),
}, (table) => [
  primaryKey({ columns: [table.workspaceId, table.id] }),
  // Spending of the current month.
  index('model_calls_started').on(table.workspaceId, table.startedAt),
]);
