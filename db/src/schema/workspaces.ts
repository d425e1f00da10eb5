import type { AllConsoleSwitches, ConsoleSwitches } from '@countersign/shared/consoles/console-switches';
import type { PrivacySettings } from '@countersign/shared/redaction/privacy-settings';
import { bigint, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { createdAt } from '../columns.ts';

/** How a workspace opens and closes its replies in one language. */
export interface StoredVoice {
  readonly language: string;
  readonly greeting: string;
  readonly greetingNoName: string;
  readonly signOff: string;
  readonly signOffNoName: string;
}

export interface WorkspaceSettings {
  readonly draftsEnabled: boolean;
  /** Share of tickets in the comparison group, 0 to 1; 0 is off. */
  readonly holdoutShare: number;
  readonly experimentSalt: string;
  /** Model spending limit of a calendar month in US cents; null is none. */
  readonly monthlyModelBudget: number | null;
  /** What is masked besides what always is; left out: the defaults. */
  readonly privacy?: PrivacySettings;
  /** What leads have switched in their consoles; what is missing is on. */
  readonly consoles?: { readonly [Name in keyof AllConsoleSwitches]?: Partial<ConsoleSwitches> };
}

/** One customer organisation. `revision` moves with every change a read model must see; triggers move it. */
export const workspaces = pgTable('workspaces', {
  id: text().primaryKey(),
  name: text().notNull(),
  voices: jsonb().$type<readonly StoredVoice[]>().notNull(),
  linkHosts: jsonb().$type<readonly string[]>().notNull().default([]),
  settings: jsonb().$type<WorkspaceSettings>().notNull(),
  revision: bigint({ mode: 'number' }).notNull().default(1),
  /** Moves with what triage learns, which is loaded without the knowledge. */
  triageRevision: bigint({ mode: 'number' }).notNull().default(1),
  createdAt: createdAt(),
});
