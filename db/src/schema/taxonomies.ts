import type { TriageSettings } from '@countersign/shared/assist/triage-settings';
import { integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { createdAt, moment, workspaceId } from '../columns.ts';
import { workspaces } from './workspaces.ts';

/** What holds for the whole taxonomy of a workspace, and which classifier reads its tickets. */
export const taxonomies = pgTable('taxonomies', {
  workspaceId: workspaceId().references(() => workspaces.id, { onDelete: 'cascade' }),
  /** Moves with every change of a lead: who writes over another's change is refused. */
  version: integer().notNull().default(1),
  /** Hand-over rules, entity patterns and products; what is missing is as it ships. */
  settings: jsonb().$type<Partial<TriageSettings>>().notNull().default({}),
  /** Null: the one that comes with the product. */
  classifierId: text(),
  /** When the next retraining is due; null while nothing has changed. */
  retrainAt: moment(),
  /** The oldest change that is not trained yet. */
  changedAt: moment(),
  changedBy: text(),
  updatedAt: createdAt(),
}, (table) => [primaryKey({ columns: [table.workspaceId] })]);
