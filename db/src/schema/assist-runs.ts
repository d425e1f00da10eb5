import type { EngineName, RunOutcome } from '@countersign/shared/assist/draft';
import type { FallbackReason } from '@countersign/shared/assist/assist-event';
import type { TriageInput } from '@countersign/shared/assist/triage';
import { boolean, doublePrecision, index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { moment, ticketKeyColumns, workspaceId } from '../columns.ts';

/** A triage without the customer's words: entities, quotes and the reason of urgency stay out. What an older version did not know is missing. */
export type StoredTriage = Omit<TriageInput, 'entities' | 'urgencyReason'>;

export interface StoredSource {
  readonly passageId: string;
  readonly documentId: string;
  readonly score: number;
  /** The document's version that was cited; missing in runs that are older than versions. */
  readonly version?: number;
}

/** What left the machine for a model, in counts. */
export interface StoredReceipt {
  readonly host: string;
  readonly model: string;
  readonly bytesSent: number;
  readonly bytesReceived: number;
  readonly masked: Readonly<Record<string, number>>;
}

/** One run of the pipeline on one ticket: what it found and how it ended, without a text of the ticket. */
export const assistRuns = pgTable('assist_runs', {
  workspaceId: workspaceId(),
  id: text().notNull(),
  memberId: text().notNull(),
  ...ticketKeyColumns(),
  /** What people call the ticket, where that isn't its id. */
  ticketNumber: text(),
  requesterHash: text(),
  /** What the customer asked, redacted and sealed; null where nothing was asked, or once it is gone. */
  questionTextId: text(),
  suggestionId: text(),
  /** The suggestion this run is a new version of. */
  regenerates: text(),
  intent: text().notNull(),
  confidence: doublePrecision().notNull(),
  language: text().notNull(),
  engine: text().$type<EngineName>().notNull(),
  /** Null for a ticket of the comparison group, where nothing was generated. */
  outcome: text().$type<RunOutcome>(),
  fallback: text().$type<FallbackReason>(),
  timings: jsonb().$type<Readonly<Record<string, number>>>().notNull().default({}),
  sources: jsonb().$type<readonly StoredSource[]>().notNull().default([]),
  passagesSearched: integer().notNull().default(0),
  abstentionReason: text(),
  triage: jsonb().$type<StoredTriage>().notNull(),
  receipt: jsonb().$type<StoredReceipt>(),
  eligible: boolean().notNull(),
  heldOut: boolean().notNull().default(false),
  startedAt: moment().notNull(),
  endedAt: moment().notNull(),
}, (table) => [
  primaryKey({ columns: [table.workspaceId, table.id] }),
  // The runs of a period, for the funnel and for latency.
  index('assist_runs_started').on(table.workspaceId, table.startedAt),
  // The runs of one ticket, newest first.
  index('assist_runs_ticket').on(table.workspaceId, table.console, table.host, table.ticketId, table.startedAt),
  // Erasure and repeat contact ask by requester.
  index('assist_runs_requester').on(table.workspaceId, table.requesterHash),
]);
