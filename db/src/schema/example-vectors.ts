import { pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { bytes } from '../bytes-column.ts';
import { createdAt, workspaceId } from '../columns.ts';

/**
 * What a shipped or written example of triage means as a vector, made by the endpoint and model that `fingerprint` names, so that no training embeds a
 * text twice. Never of customers' words: those are kept sealed, and so no vector of them is stored.
 */
export const exampleVectors = pgTable('example_vectors', {
  workspaceId: workspaceId(),
  /** SHA-256 of the masked text. */
  textHash: text().notNull(),
  fingerprint: text().notNull(),
  /** A little-endian 32-bit float, the scale, then one signed byte a dimension; the scale alone where the endpoint refused the text. */
  vector: bytes().notNull(),
  createdAt: createdAt(),
}, (table) => [primaryKey({ columns: [table.workspaceId, table.textHash] })]);
