import { sql } from 'drizzle-orm';
import { boolean, foreignKey, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { bytes } from '../bytes-column.ts';
import { createdAt, moment, workspaceId } from '../columns.ts';
import { workspaces } from './workspaces.ts';

/** Where knowledge comes from: a folder of files, a help centre, a website, solved tickets. A deleted one keeps its row for what cites it. */
export const sources = pgTable('sources', {
  workspaceId: workspaceId().references(() => workspaces.id, { onDelete: 'cascade' }),
  id: text().notNull(),
  kind: text().notNull(),
  name: text().notNull(),
  settings: jsonb().$type<Record<string, unknown>>().notNull().default({}),
  lastImportedAt: moment(),
  createdAt: createdAt(),
  /** What it asks for besides its settings, sealed; never leaves the server. */
  secret: bytes(),
  /** Minutes between two imports; null is by hand alone. */
  refreshMinutes: integer(),
  enabled: boolean().notNull().default(true),
  deletedAt: moment(),
}, (table) => [primaryKey({ columns: [table.workspaceId, table.id] })]);

export type SourceRunState = 'running' | 'done' | 'failed' | 'cancelled';

/** A document that an import changes, by its title. */
export interface PlannedChange {
  readonly change: 'added' | 'changed' | 'removed';
  readonly title: string;
}

/** One import of a source, while it runs and after. A dry run counts and writes nothing else. */
export const sourceRuns = pgTable('source_runs', {
  workspaceId: workspaceId(),
  id: text().notNull(),
  sourceId: text().notNull(),
  state: text().$type<SourceRunState>().notNull(),
  dryRun: boolean().notNull().default(false),
  /** Null: the schedule or the command line. */
  memberId: text(),
  /** How many items the source says it holds; null until it said so. */
  total: integer(),
  done: integer().notNull().default(0),
  added: integer().notNull().default(0),
  changed: integer().notNull().default(0),
  removed: integer().notNull().default(0),
  same: integer().notNull().default(0),
  failed: integer().notNull().default(0),
  /** The first documents that change. */
  changes: jsonb().$type<readonly PlannedChange[]>().notNull().default([]),
  startedAt: moment().notNull(),
  /** When the server that runs it last said so. */
  heartbeatAt: moment().notNull(),
  endedAt: moment(),
  cancelledAt: moment(),
  errorCode: text(),
  errorMessage: text(),
}, (table) => [
  primaryKey({ columns: [table.workspaceId, table.id] }),
  foreignKey({ columns: [table.workspaceId, table.sourceId], foreignColumns: [sources.workspaceId, sources.id] }).onDelete('cascade'),
  // The runs of one source, newest first.
  index('source_runs_source').on(table.workspaceId, table.sourceId, table.startedAt),
  // One import of a source at a time.
  uniqueIndex('source_runs_running').on(table.workspaceId, table.sourceId).where(sql`state = 'running'`),
]);

/** An item of a source that an import could not read, and why. */
export const sourceRunErrors = pgTable('source_run_errors', {
  workspaceId: workspaceId(),
  runId: text().notNull(),
  ordinal: integer().notNull(),
  item: text().notNull(),
  code: text().notNull(),
  message: text().notNull(),
}, (table) => [
  primaryKey({ columns: [table.workspaceId, table.runId, table.ordinal] }),
  foreignKey({ columns: [table.workspaceId, table.runId], foreignColumns: [sourceRuns.workspaceId, sourceRuns.id] }).onDelete('cascade'),
]);
