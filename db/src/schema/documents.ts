import { foreignKey, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { createdAt, moment, workspaceId } from '../columns.ts';
import { sources } from './sources.ts';

export type DocumentKind = 'article' | 'macro' | 'file' | 'ticket';
export type StoredVisibility = 'public' | 'internal';

/** How many secrets and personal details of each kind stand in a text; never the details themselves. */
export type PrivacyCounts = Readonly<Record<string, number>>;

/** One article, file or resolved ticket of a source, as it stands now. What it said before lies in `document_versions`; a deleted one keeps its row. */
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
  brand: text(),
  /** From here on it is found no more. */
  validUntil: moment(),
  privacy: jsonb().$type<PrivacyCounts>().notNull().default({}),
  /** When this version came in. */
  importedAt: moment(),
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

/** A passage as a version that is over had it. */
export interface StoredPassage {
  readonly id: string;
  readonly ordinal: number;
  readonly heading: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What a document or macro said until it changed or vanished, so that a citation resolves to the words it cited. */
export const documentVersions = pgTable('document_versions', {
  workspaceId: workspaceId(),
  documentId: text().notNull(),
  version: integer().notNull(),
  /** Null for a macro that no source brought. */
  sourceId: text(),
  kind: text().$type<DocumentKind>().notNull(),
  title: text().notNull(),
  url: text(),
  visibility: text().$type<StoredVisibility>().notNull(),
  language: text().notNull(),
  brand: text(),
  updatedAt: moment(),
  validUntil: moment(),
  body: text().notNull(),
  passages: jsonb().$type<readonly StoredPassage[]>().notNull(),
  importedAt: moment(),
  endedAt: moment().notNull(),
}, (table) => [
  primaryKey({ columns: [table.workspaceId, table.documentId, table.version] }),
  foreignKey({ columns: [table.workspaceId, table.sourceId], foreignColumns: [sources.workspaceId, sources.id] }).onDelete('cascade'),
  // A source that is erased takes its history along.
  index('document_versions_source').on(table.workspaceId, table.sourceId),
]);
