import { foreignKey, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { moment, workspaceId } from '../columns.ts';
import { sources } from './sources.ts';

/** A file that somebody uploaded into a source, as what was read of it; the file itself is not kept. */
export const sourceFiles = pgTable('source_files', {
  workspaceId: workspaceId(),
  sourceId: text().notNull(),
  name: text().notNull(),
  /** Of the file, in bytes. */
  size: integer().notNull(),
  documents: integer().notNull(),
  failed: integer().notNull(),
  /** Names the parts in `source_file_parts` that count. */
  uploadId: text().notNull(),
  memberId: text().notNull(),
  uploadedAt: moment().notNull(),
}, (table) => [
  primaryKey({ columns: [table.workspaceId, table.sourceId, table.name] }),
  foreignKey({ columns: [table.workspaceId, table.sourceId], foreignColumns: [sources.workspaceId, sources.id] }).onDelete('cascade'),
]);
