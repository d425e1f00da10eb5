import { foreignKey, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { bytes } from '../bytes-column.ts';
import { createdAt, workspaceId } from '../columns.ts';
import { passages } from './documents.ts';

/** What a passage means as a vector, made by the endpoint and model that `fingerprint` names. It goes with its passage. */
export const passageVectors = pgTable('passage_vectors', {
  workspaceId: workspaceId(),
  passageId: text().notNull(),
  fingerprint: text().notNull(),
  /** A little-endian 32-bit float, the scale, then one signed byte a dimension. */
  vector: bytes().notNull(),
  createdAt: createdAt(),
}, (table) => [
  primaryKey({ columns: [table.workspaceId, table.passageId] }),
  foreignKey({ columns: [table.workspaceId, table.passageId], foreignColumns: [passages.workspaceId, passages.id] }).onDelete('cascade'),
]);
