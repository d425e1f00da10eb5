import { foreignKey, index, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { createdAt, moment, workspaceId } from '../columns.ts';
import { workspaces } from './workspaces.ts';

export type MemberRole = 'agent' | 'lead' | 'admin';

/** A person of the workspace. `userId` is the identity they sign in with. */
export const members = pgTable('members', {
  workspaceId: workspaceId().references(() => workspaces.id, { onDelete: 'cascade' }),
  id: text().notNull(),
  userId: text().notNull(),
  name: text().notNull(),
  email: text().notNull(),
  role: text().$type<MemberRole>().notNull(),
  team: text().notNull().default(''),
  disabledAt: moment(),
  /** Since when this person lets their sent replies be read for how they write; null: not at all. */
  writingStyleSince: moment(),
  createdAt: createdAt(),
}, (table) => [
  primaryKey({ columns: [table.workspaceId, table.id] }),
  // Which workspace a signed-in user belongs to is asked before the workspace is known.
  uniqueIndex('members_user_id').on(table.userId),
]);

export type TokenKind = 'extension' | 'dashboard';

/** A session that somebody holds: what it may reach, from where it was made, and whether it still counts. */
export const tokens = pgTable('tokens', {
  workspaceId: workspaceId(),
  sessionId: text().notNull(),
  memberId: text().notNull(),
  userId: text().notNull(),
  kind: text().$type<TokenKind>().notNull(),
  /** `chrome-extension://<id>` of a paired extension; empty for a client that named none. */
  origin: text().notNull().default(''),
  createdAt: createdAt(),
  lastUsedAt: moment(),
  revokedAt: moment(),
}, (table) => [
  primaryKey({ columns: [table.workspaceId, table.sessionId] }),
  foreignKey({ columns: [table.workspaceId, table.memberId], foreignColumns: [members.workspaceId, members.id] }).onDelete('cascade'),
  // A session, and a browser's preflight, name no workspace.
  uniqueIndex('tokens_session_id').on(table.sessionId),
  index('tokens_origin').on(table.origin),
]);
