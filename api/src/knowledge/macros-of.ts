import { macros } from '@countersign/db/schema/macros';
import { and, eq, isNull, sql } from 'drizzle-orm';

/** Whose macros: a source's, or those that no source brought. */
export interface MacroOwner {
  readonly workspaceId: string;
  readonly sourceId: string | null;
}

/** Matches the macros of one owner. */
export function macrosOf({ workspaceId, sourceId }: MacroOwner) {
  return and(eq(macros.workspaceId, workspaceId), sourceId === null ? isNull(macros.sourceId) : eq(macros.sourceId, sourceId));
}

/** A macro's name in its source; one that no source brought is named by its id. */
export const macroExternalId = sql<string>`coalesce(${macros.externalId}, ${macros.id})`;
