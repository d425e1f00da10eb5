import { boolean, foreignKey, index, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { createdAt, moment, workspaceId } from '../columns.ts';
import { texts } from './texts.ts';

/** What triage can be taught. */
export type TaughtField = 'intent' | 'urgency' | 'sentiment';

/** What a person set on one ticket, with the masked and sealed words it was said about: it goes when they are erased or expire. */
export const triageExamples = pgTable('triage_examples', {
  workspaceId: workspaceId(),
  id: text().notNull(),
  runId: text().notNull(),
  field: text().$type<TaughtField>().notNull(),
  predicted: text().notNull(),
  label: text().notNull(),
  textId: text().notNull(),
  memberId: text().notNull(),
  /** A lead set it aside; it stays so that the same correction does not teach it again. */
  setAside: boolean().notNull().default(false),
  createdAt: createdAt(),
  changedAt: moment().notNull(),
}, (table) => [
  primaryKey({ columns: [table.workspaceId, table.id] }),
  foreignKey({ columns: [table.workspaceId, table.textId], foreignColumns: [texts.workspaceId, texts.id] }).onDelete('cascade'),
  // One run teaches a field once: the last word counts.
  uniqueIndex('triage_examples_run').on(table.workspaceId, table.runId, table.field),
  // The newest ones are remembered.
  index('triage_examples_changed').on(table.workspaceId, table.changedAt),
  // Erasing a text asks for what was taught with it.
  index('triage_examples_text').on(table.workspaceId, table.textId),
]);
