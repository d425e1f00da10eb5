import { foreignKey, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { createdAt, moment, workspaceId } from '../columns.ts';
import { workspaces } from './workspaces.ts';

export type DocumentKind = 'article' | 'macro' | 'file' | 'ticket';
export type StoredVisibility = 'public' | 'internal';

/** Where knowledge comes from: a folder of files, a help centre, a set of macros. */
export const sources = pgTable('sources', {
  workspaceId: workspaceId().references(() => workspaces.id, { onDelete: 'cascade' }),
  id: text().notNull(),
  kind: text().notNull(),
  name: text().notNull(),
  settings: jsonb().$type<Record<string, unknown>>().notNull().default({}),
  lastImportedAt: moment(),
  createdAt: createdAt(),
}, (table) => [primaryKey({ columns: [table.workspaceId, table.id] })]);

/** One article, file, macro or resolved ticket of a source. A new version replaces the old; a deleted one keeps its row. */
export const documents = pgTable('documents', {
  workspaceId: workspaceId(),
  id: text().notNull(),
  sourceId: text().notNull(),
  externalId: text().notNull(),
  kind: text().$type<DocumentKind>().notNull(),
  title: text().notNull(),
  url: text(),
  visibility: text().$type<StoredVisibility>().notNull(),
  language: text().notNull(),
  updatedAt: moment(),
  contentHash: text().notNull(),
  version: integer().notNull().default(1),
  body: text().notNull(),
  deletedAt: moment(),
  createdAt: createdAt(),
}, (table) => [
  primaryKey({ columns: [table.workspaceId, table.id] }),
  foreignKey({ columns: [table.workspaceId, table.sourceId], foreignColumns: [sources.workspaceId, sources.id] }).onDelete('cascade'),
  // An import asks: is this article known already?
  uniqueIndex('documents_external_id').on(table.workspaceId, table.sourceId, table.externalId),
]);

/** A citable piece of a document; `start` and `end` are UTF-16 offsets in its body. */
export const passages = pgTable('passages', {
  workspaceId: workspaceId(),
  id: text().notNull(),
  documentId: text().notNull(),
  ordinal: integer().notNull(),
  heading: text().notNull(),
  text: text().notNull(),
  start: integer().notNull(),
  end: integer().notNull(),
}, (table) => [
  primaryKey({ columns: [table.workspaceId, table.id] }),
  foreignKey({ columns: [table.workspaceId, table.documentId], foreignColumns: [documents.workspaceId, documents.id] }).onDelete('cascade'),
  // The pieces of one document in order.
  index('passages_document').on(table.workspaceId, table.documentId, table.ordinal),
]);
