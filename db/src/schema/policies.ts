import type { Rule } from '@countersign/shared/policy/rule';
import { foreignKey, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { createdAt, moment, workspaceId } from '../columns.ts';
import { workspaces } from './workspaces.ts';

/** A rule of the workspace by its own id, and which version holds now. */
export const policies = pgTable('policies', {
  workspaceId: workspaceId().references(() => workspaces.id, { onDelete: 'cascade' }),
  /** The rule's id as the workspace wrote it. */
  id: text().notNull(),
  currentVersion: integer().notNull(),
  retiredAt: moment(),
  createdAt: createdAt(),
}, (table) => [primaryKey({ columns: [table.workspaceId, table.id] })]);

/** A version of a rule as it stood; never changed. */
export const policyVersions = pgTable('policy_versions', {
  workspaceId: workspaceId(),
  policyId: text().notNull(),
  version: integer().notNull(),
  rule: jsonb().$type<Rule>().notNull(),
  /** Member who wrote it; null for a rule that came with the workspace. */
  authorId: text(),
  at: createdAt(),
}, (table) => [
  primaryKey({ columns: [table.workspaceId, table.policyId, table.version] }),
  foreignKey({ columns: [table.workspaceId, table.policyId], foreignColumns: [policies.workspaceId, policies.id] }),
]);
