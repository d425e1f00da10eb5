import { foreignKey, index, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { bytes } from '../bytes-column.ts';
import { createdAt, moment, workspaceId } from '../columns.ts';
import { workspaces } from './workspaces.ts';

/** A requester, by hash alone, and the key their texts are sealed with. Deleting the row makes every text of theirs unreadable. */
export const customers = pgTable('customers', {
  workspaceId: workspaceId().references(() => workspaces.id, { onDelete: 'cascade' }),
  id: text().notNull(),
  requesterHash: text().notNull(),
  wrappedKey: bytes().notNull(),
  createdAt: createdAt(),
}, (table) => [
  primaryKey({ columns: [table.workspaceId, table.id] }),
  // Is this requester known already?
  uniqueIndex('customers_requester').on(table.workspaceId, table.requesterHash),
]);

export type TextKind = 'draft' | 'sent' | 'question' | 'ticket-subject' | 'token-numbers' | 'receipt';

/** A text of a ticket, sealed with its customer's key, apart from the facts that refer to it. */
export const texts = pgTable('texts', {
  workspaceId: workspaceId(),
  id: text().notNull(),
  kind: text().$type<TextKind>().notNull(),
  customerId: text().notNull(),
  sealed: bytes().notNull(),
  createdAt: createdAt(),
  expiresAt: moment().notNull(),
}, (table) => [
  primaryKey({ columns: [table.workspaceId, table.id] }),
  foreignKey({ columns: [table.workspaceId, table.customerId], foreignColumns: [customers.workspaceId, customers.id] }).onDelete('cascade'),
  // What is due for deletion.
  index('texts_expires').on(table.workspaceId, table.expiresAt),
  // Deleting a customer asks for all of theirs.
  index('texts_customer').on(table.workspaceId, table.customerId),
]);
