import { foreignKey, index, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { createdAt, moment, workspaceId } from '../columns.ts';
import { workspaces } from './workspaces.ts';

/** An intent of the workspace's taxonomy and the details a reply to it asks for. */
export const intents = pgTable('intents', {
  workspaceId: workspaceId().references(() => workspaces.id, { onDelete: 'cascade' }),
  id: text().notNull(),
  label: text().notNull(),
  description: text().notNull().default(''),
  asksFor: jsonb().$type<readonly string[]>().notNull().default([]),
  handover: text(),
  retiredAt: moment(),
  createdAt: createdAt(),
}, (table) => [primaryKey({ columns: [table.workspaceId, table.id] })]);

/** An authored example of an intent, written by the team, never a customer's own words. */
export const intentExamples = pgTable('intent_examples', {
  workspaceId: workspaceId(),
  id: text().notNull(),
  intentId: text().notNull(),
  text: text().notNull(),
  language: text().notNull().default('en'),
  createdAt: createdAt(),
}, (table) => [
  primaryKey({ columns: [table.workspaceId, table.id] }),
  foreignKey({ columns: [table.workspaceId, table.intentId], foreignColumns: [intents.workspaceId, intents.id] }).onDelete('cascade'),
  // Training reads the examples intent by intent.
  index('intent_examples_intent').on(table.workspaceId, table.intentId),
]);
