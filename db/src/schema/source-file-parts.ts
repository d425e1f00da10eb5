import { foreignKey, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { bytes } from '../bytes-column.ts';
import { createdAt, workspaceId } from '../columns.ts';
import { sources } from './sources.ts';

/** What was read of an uploaded file, as JSON in parts of UTF-8, in order: written one at a time, so that nobody waits for megabytes on a single connection. */
export const sourceFileParts = pgTable('source_file_parts', {
  workspaceId: workspaceId(),
  sourceId: text().notNull(),
  uploadId: text().notNull(),
  part: integer().notNull(),
  bytes: bytes().notNull(),
  createdAt: createdAt(),
}, (table) => [
  primaryKey({ columns: [table.workspaceId, table.sourceId, table.uploadId, table.part] }),
  foreignKey({ columns: [table.workspaceId, table.sourceId], foreignColumns: [sources.workspaceId, sources.id] }).onDelete('cascade'),
]);
