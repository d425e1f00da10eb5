import { bigint, index, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { createdAt, workspaceId } from '../columns.ts';

/** Append-only. Who did what; carries no secret and no ticket text. No foreign keys, so it outlives what it names. */
export const auditLog = pgTable('audit_log', {
  workspaceId: workspaceId(),
  id: text().notNull(),
  at: createdAt(),
  /** Member who acted; null for the server itself. */
  actorId: text(),
  /** `{subject}.{verb}` in the past tense: `policy.updated`. */
  action: text().notNull(),
  subject: text().notNull(),
  detail: jsonb().$type<Record<string, unknown>>().notNull().default({}),
}, (table) => [
  primaryKey({ columns: [table.workspaceId, table.id] }),
  // The newest entries first.
  index('audit_log_at').on(table.workspaceId, table.at),
]);

/** Append-only. The hash chain over the audit log: each link covers one entry and the link before it. */
export const auditSeals = pgTable('audit_seals', {
  workspaceId: workspaceId(),
  sequence: bigint({ mode: 'number' }).notNull(),
  auditId: text().notNull(),
  previousHash: text().notNull(),
  hash: text().notNull(),
  sealedAt: createdAt(),
}, (table) => [
  primaryKey({ columns: [table.workspaceId, table.sequence] }),
  // Which entries are sealed already.
  index('audit_seals_entry').on(table.workspaceId, table.auditId),
]);
