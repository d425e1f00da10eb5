import type { Fact, FactType } from '@countersign/shared/suggestion/facts';
import { index, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { createdAt, moment, ticketKeyColumns, workspaceId } from '../columns.ts';

/** Append-only. A fact as it was recorded; its id is made by the client, so a fact sent twice is stored once. */
export const suggestionFacts = pgTable('suggestion_facts', {
  workspaceId: workspaceId(),
  id: uuid().notNull(),
  type: text().$type<FactType>().notNull(),
  at: moment().notNull(),
  receivedAt: createdAt(),
  suggestionId: text(),
  memberId: text().notNull(),
  ...ticketKeyColumns(),
  body: jsonb().$type<Fact>().notNull(),
}, (table) => [
  primaryKey({ columns: [table.workspaceId, table.id] }),
  // Folding asks for all facts of one suggestion.
  index('suggestion_facts_suggestion').on(table.workspaceId, table.suggestionId, table.at),
  // Rates over time ask by kind and period.
  index('suggestion_facts_type').on(table.workspaceId, table.type, table.at),
]);
