import { integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { createdAt, moment, workspaceId } from '../columns.ts';
import { workspaces } from './workspaces.ts';

/** One hand-over rule as a lead set it; a rule that is missing stands as it ships. */
export interface StoredHandoverRule {
  readonly on: boolean;
  /** Where the rule counts or measures: turns, or a confidence. */
  readonly threshold?: number;
}

/** What a workspace finds in its tickets besides what every workspace finds. */
export interface StoredEntityPattern {
  readonly id: string;
  readonly name: string;
  readonly pattern: string;
}

/** What holds for the whole taxonomy of a workspace, and which classifier reads its tickets. */
export const taxonomies = pgTable('taxonomies', {
  workspaceId: workspaceId().references(() => workspaces.id, { onDelete: 'cascade' }),
  /** Moves with every change of a lead: who writes over another's change is refused. */
  version: integer().notNull().default(1),
  handoverRules: jsonb().$type<Readonly<Record<string, StoredHandoverRule>>>().notNull().default({}),
  entityPatterns: jsonb().$type<readonly StoredEntityPattern[]>().notNull().default([]),
  /** Null: the one that comes with the product. */
  classifierId: text(),
  /** When the next retraining is due; null while nothing has changed. */
  retrainAt: moment(),
  /** The oldest change that is not trained yet. */
  changedAt: moment(),
  changedBy: text(),
  updatedAt: createdAt(),
}, (table) => [primaryKey({ columns: [table.workspaceId] })]);
