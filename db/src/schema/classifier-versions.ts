import { doublePrecision, index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { bytes } from '../bytes-column.ts';
import { createdAt, moment, workspaceId } from '../columns.ts';

/** What a classifier got right of the examples that were held back while it was rehearsed, beside the one before it. */
export interface HeldOut {
  readonly n: number;
  readonly right: number;
  /** Expected calibration error, 0 to 1. */
  readonly calibrationError: number;
  readonly rightBefore: number;
  readonly calibrationErrorBefore: number;
  /** The same with the texts' vectors, where it learned from vectors. */
  readonly byVectors?: { readonly right: number; readonly calibrationError: number };
}

/** One training of a workspace's classifiers: what it was made of, how it was judged, and its weights while they are kept. */
export const classifierVersions = pgTable('classifier_versions', {
  workspaceId: workspaceId(),
  id: text().notNull(),
  number: integer().notNull(),
  state: text().$type<'accepted' | 'rejected'>().notNull(),
  /** Why it was rejected, in a sentence for the lead; empty otherwise. */
  reason: text().notNull().default(''),
  /** Who changed what it learned from, or asked for it; null for the server itself. */
  memberId: text(),
  examples: integer().notNull(),
  corrections: integer().notNull(),
  intents: integer().notNull(),
  heldOut: jsonb().$type<HeldOut>(),
  trainedMs: integer().notNull(),
  /** What made the weights: they are read by the same code only. */
  fingerprint: text().notNull(),
  /** SHA-256 of the packed weights, which stand in `classifier_weights`; null where they were rejected, or let go. */
  weights: bytes(),
  /** Whose vectors it learned from, where it did, by endpoint, model and dimensions; null for one that reads words alone. */
  vectors: text(),
  /** A lead has read that it was rejected. */
  readAt: moment(),
  createdAt: createdAt(),
}, (table) => [
  primaryKey({ columns: [table.workspaceId, table.id] }),
  // The newest ones first.
  index('classifier_versions_created').on(table.workspaceId, table.createdAt),
]);

/** Append-only. What a model said of the intent of one run that triage was not sure of. */
export const modelIntents = pgTable('model_intents', {
  workspaceId: workspaceId(),
  id: text().notNull(),
  runId: text().notNull(),
  prompt: text().notNull(),
  model: text().notNull(),
  intent: text().notNull(),
  confidence: doublePrecision().notNull(),
  modelIntent: text().notNull(),
  createdAt: createdAt(),
}, (table) => [
  primaryKey({ columns: [table.workspaceId, table.id] }),
  // How often the two agree over a period.
  index('model_intents_created').on(table.workspaceId, table.createdAt),
]);
