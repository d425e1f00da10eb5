import { foreignKey, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { createdAt, moment, workspaceId } from '../columns.ts';
import { sources } from './sources.ts';
import { workspaces } from './workspaces.ts';

/** A prepared reply of the team, with `{{…}}` placeholders, as it stands now. What it said before lies in `document_versions`. */
export const macros = pgTable('macros', {
  workspaceId: workspaceId().references(() => workspaces.id, { onDelete: 'cascade' }),
  id: text().notNull(),
  title: text().notNull(),
  body: text().notNull(),
  language: text().notNull().default('en'),
  updatedAt: moment(),
  deletedAt: moment(),
  createdAt: createdAt(),
  /** Null: no source brought it. */
  sourceId: text(),
  /** Its name in its source. */
  externalId: text(),
  version: integer().notNull().default(1),
}, (table) => [
  primaryKey({ columns: [table.workspaceId, table.id] }),
  foreignKey({ columns: [table.workspaceId, table.sourceId], foreignColumns: [sources.workspaceId, sources.id] }).onDelete('cascade'),
]);
