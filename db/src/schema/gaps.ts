import { index, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { createdAt, moment, workspaceId } from '../columns.ts';
import type { StoredVisibility } from './documents.ts';

/** A lead's word that a gap needs no article: the runs it was made of, by id alone. */
export const gapDismissals = pgTable('gap_dismissals', {
  workspaceId: workspaceId(),
  id: text().notNull(),
  memberId: text().notNull(),
  runIds: jsonb().$type<readonly string[]>().notNull(),
  createdAt: createdAt(),
}, (table) => [
  primaryKey({ columns: [table.workspaceId, table.id] }),
  // The newest ones of a period.
  index('gap_dismissals_created').on(table.workspaceId, table.createdAt),
]);

export type ArticleDraftState = 'draft' | 'exported' | 'dismissed';

/** An article that a lead began from a gap. It is never part of the knowledge; its evidence is named by ids. */
export const articleDrafts = pgTable('article_drafts', {
  workspaceId: workspaceId(),
  id: text().notNull(),
  state: text().$type<ArticleDraftState>().notNull(),
  title: text().notNull(),
  body: text().notNull(),
  visibility: text().$type<StoredVisibility>().notNull(),
  language: text().notNull(),
  intent: text().notNull(),
  runIds: jsonb().$type<readonly string[]>().notNull(),
  suggestionIds: jsonb().$type<readonly string[]>().notNull(),
  memberId: text().notNull(),
  createdAt: createdAt(),
  /** Null while it holds what was gathered and no word of a lead's own. */
  editedAt: moment(),
  exportedAt: moment(),
}, (table) => [
  primaryKey({ columns: [table.workspaceId, table.id] }),
  // The lead's list, newest first.
  index('article_drafts_created').on(table.workspaceId, table.createdAt),
]);
