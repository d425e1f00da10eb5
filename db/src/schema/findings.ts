import type { FindingKind, Severity } from '@countersign/shared/policy/finding';
import { index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { createdAt, workspaceId } from '../columns.ts';

/** Append-only. A risk that was found, by its rule and its place; the words it stood in are not kept. */
export const findings = pgTable('findings', {
  workspaceId: workspaceId(),
  id: text().notNull(),
  runId: text(),
  suggestionId: text(),
  rule: text().notNull(),
  kind: text().$type<FindingKind>().notNull(),
  severity: text().$type<Severity>().notNull(),
  on: text().$type<'draft' | 'typed' | 'message'>().notNull(),
  start: integer().notNull(),
  end: integer().notNull(),
  createdAt: createdAt(),
}, (table) => [
  primaryKey({ columns: [table.workspaceId, table.id] }),
  // The findings of one suggestion.
  index('findings_suggestion').on(table.workspaceId, table.suggestionId),
  // How often a rule speaks.
  index('findings_rule').on(table.workspaceId, table.rule, table.createdAt),
]);
