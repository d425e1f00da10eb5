import type { ConsoleName } from '@countersign/shared/ticket/ticket-key';
import { date, index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { moment, workspaceId } from '../columns.ts';

/**
 * A hook of a console's page that a browser missed on one day. A browser counts once a day however often it tells,
 * and is known by a digest of its session alone.
 */
export const adapterReports = pgTable('adapter_reports', {
  workspaceId: workspaceId(),
  day: date({ mode: 'string' }).notNull(),
  console: text().$type<ConsoleName>().notNull(),
  view: text().notNull(),
  selector: text().notNull(),
  extensionVersion: text().notNull(),
  browser: text().notNull(),
  field: text().notNull(),
  /** The fewest elements that answered to the selector that day. */
  count: integer().notNull(),
  firstSeenAt: moment().notNull(),
  lastSeenAt: moment().notNull(),
}, (table) => [
  primaryKey({ name: 'adapter_reports_pk', columns: [table.workspaceId, table.day, table.console, table.view, table.selector, table.extensionVersion, table.browser] }),
  // The newest reports first, and the old ones to forget.
  index('adapter_reports_seen').on(table.workspaceId, table.lastSeenAt),
]);
