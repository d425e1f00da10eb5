import { foreignKey, index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { createdAt, moment, workspaceId } from '../columns.ts';
import { workspaces } from './workspaces.ts';

interface StoredTarget {
  readonly tags?: readonly string[];
  readonly priority?: 'low' | 'normal' | 'high' | 'urgent';
  readonly team?: string;
}

/** What an agent may set in the console for tickets of an intent, and what besides where they name an entity: a type of entity, or the name of a workspace's own pattern. */
export interface StoredRouting extends StoredTarget {
  readonly macroId?: string;
  readonly where?: readonly (StoredTarget & { readonly entity: string })[];
}

/** An intent of the workspace's taxonomy and the details a reply to it asks for. */
export const intents = pgTable('intents', {
  workspaceId: workspaceId().references(() => workspaces.id, { onDelete: 'cascade' }),
  id: text().notNull(),
  /** The intent this one is a kind of; null at the top. */
  parentId: text(),
  label: text().notNull(),
  description: text().notNull().default(''),
  asksFor: jsonb().$type<readonly string[]>().notNull().default([]),
  handover: text(),
  routing: jsonb().$type<StoredRouting>().notNull().default({}),
  position: integer().notNull().default(0),
  retiredAt: moment(),
  createdAt: createdAt(),
}, (table) => [primaryKey({ columns: [table.workspaceId, table.id] })]);

/** An example of an intent that the team wrote or imported; personal details are masked before it is stored. */
export const intentExamples = pgTable('intent_examples', {
  workspaceId: workspaceId(),
  id: text().notNull(),
  intentId: text().notNull(),
  text: text().notNull(),
  language: text().notNull().default('en'),
  origin: text().$type<'written' | 'imported'>().notNull().default('written'),
  memberId: text(),
  createdAt: createdAt(),
}, (table) => [
  primaryKey({ columns: [table.workspaceId, table.id] }),
  foreignKey({ columns: [table.workspaceId, table.intentId], foreignColumns: [intents.workspaceId, intents.id] }).onDelete('cascade'),
  // Training reads the examples intent by intent.
  index('intent_examples_intent').on(table.workspaceId, table.intentId),
]);
