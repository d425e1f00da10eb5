import { integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { bytes } from '../bytes-column.ts';
import { workspaceId } from '../columns.ts';

/** A training's packed weights in parts, in order: written one at a time, so that nobody waits for megabytes on a single connection. */
export const classifierWeights = pgTable('classifier_weights', {
  workspaceId: workspaceId(),
  classifierId: text().notNull(),
  part: integer().notNull(),
  bytes: bytes().notNull(),
}, (table) => [primaryKey({ columns: [table.workspaceId, table.classifierId, table.part] })]);
