import { pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { createdAt, moment, workspaceId } from '../columns.ts';
import { workspaces } from './workspaces.ts';

/** A prepared reply of the team, with `{{…}}` placeholders. */
export const macros = pgTable('macros', {
  workspaceId: workspaceId().references(() => workspaces.id, { onDelete: 'cascade' }),
  id: text().notNull(),
  title: text().notNull(),
  body: text().notNull(),
  language: text().notNull().default('en'),
  updatedAt: moment(),
  deletedAt: moment(),
  createdAt: createdAt(),
}, (table) => [primaryKey({ columns: [table.workspaceId, table.id] })]);
