import { index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { createdAt, ticketKeyColumns, workspaceId } from '../columns.ts';

/** Append-only. What a person set instead of what triage said. */
export const corrections = pgTable('corrections', {
  workspaceId: workspaceId(),
  id: text().notNull(),
  runId: text().notNull(),
  memberId: text().notNull(),
  ...ticketKeyColumns(),
  field: text().$type<'intent' | 'urgency' | 'sentiment' | 'language'>().notNull(),
  from: text().notNull(),
  to: text().notNull(),
  /** The encrypted words it was said about, while they are kept. */
  textId: text(),
  createdAt: createdAt(),
}, (table) => [
  primaryKey({ columns: [table.workspaceId, table.id] }),
  // Training reads the corrections of one field.
  index('corrections_field').on(table.workspaceId, table.field, table.createdAt),
]);
