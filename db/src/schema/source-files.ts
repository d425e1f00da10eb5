import { foreignKey, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { moment, workspaceId } from '../columns.ts';
import { sources } from './sources.ts';

/** A file that somebody uploaded into a source, as what was read of it; the file itself is not kept. `items` are in the shape of the readers' own. */
export const sourceFiles = pgTable('source_files', {
  workspaceId: workspaceId(),
  sourceId: text().notNull(),
  name: text().notNull(),
  /** Of the file, in bytes. */
  size: integer().notNull(),
  documents: integer().notNull(),
  failed: integer().notNull(),
  items: jsonb().$type<readonly unknown[]>().notNull(),
  memberId: text().notNull(),
  uploadedAt: moment().notNull(),
}, (table) => [
  primaryKey({ columns: [table.workspaceId, table.sourceId, table.name] }),
  foreignKey({ columns: [table.workspaceId, table.sourceId], foreignColumns: [sources.workspaceId, sources.id] }).onDelete('cascade'),
]);
