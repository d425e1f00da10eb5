import type { EngineName } from '@countersign/shared/assist/draft';
import type { FallbackReason } from '@countersign/shared/assist/assist-event';
import type { SuggestionOutcome, SuggestionPhase } from '@countersign/shared/suggestion/suggestion';
import { boolean, doublePrecision, index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { createdAt, moment, ticketKeyColumns, workspaceId } from '../columns.ts';

export interface CitedPassage {
  readonly passageId: string;
  readonly documentId: string;
}

/** A draft offered to one agent for one ticket: the state its facts fold into. */
export const suggestions = pgTable('suggestions', {
  workspaceId: workspaceId(),
  id: text().notNull(),
  runId: text(),
  memberId: text().notNull(),
  ...ticketKeyColumns(),
  phase: text().$type<SuggestionPhase>().notNull(),
  outcome: text().$type<SuggestionOutcome>(),
  engine: text().$type<EngineName>(),
  fallback: text().$type<FallbackReason>(),
  intent: text().notNull().default('unknown'),
  language: text().notNull().default('und'),
  team: text().notNull().default(''),
  generatedAt: moment(),
  displayedAt: moment(),
  insertedAt: moment(),
  insertedVia: text().$type<'insert' | 'copy'>(),
  afterMessageId: text(),
  leftOut: integer(),
  landedDifferently: boolean(),
  dismissedAt: moment(),
  sentAt: moment(),
  sentMessageId: text(),
  afterInsertMs: integer(),
  survived: doublePrecision(),
  added: doublePrecision(),
  rating: text().$type<'up' | 'down'>(),
  ratingReason: text(),
  acceptedPassages: jsonb().$type<readonly string[]>().notNull().default([]),
  /** The passages that the draft rests on, and their documents. */
  cited: jsonb().$type<readonly CitedPassage[]>().notNull().default([]),
  customerId: text(),
  draftTextId: text(),
  /** Other words that the agent accepted in the draft's place; null where the draft stands as it was made. */
  rewordedTextId: text(),
  sentTextId: text(),
  createdAt: createdAt(),
}, (table) => [
  primaryKey({ columns: [table.workspaceId, table.id] }),
  // The lead's list, newest first, and every rate over time.
  index('suggestions_created').on(table.workspaceId, table.createdAt),
  // An agent's own list.
  index('suggestions_member').on(table.workspaceId, table.memberId, table.createdAt),
  // What was offered on one ticket.
  index('suggestions_ticket').on(table.workspaceId, table.console, table.host, table.ticketId),
]);
