import type { Transaction } from '@countersign/db/client';
import { intentExamples, intents } from '@countersign/db/schema/intents';
import { macros } from '@countersign/db/schema/macros';
import { taxonomies } from '@countersign/db/schema/taxonomies';
import { triageExamples } from '@countersign/db/schema/triage-examples';
import { triageSettings } from '@countersign/shared/assist/triage-settings';
import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { Taxonomy } from '../routes/contracts/taxonomy.ts';
import { seedExamples } from '../triage/load-classifiers.ts';

/** The taxonomy with how many examples each intent has; the version of one that was never saved is 1. */
export async function readTaxonomy(transaction: Transaction, workspaceId: string): Promise<Taxonomy> {
  const [stored] = await transaction.select().from(taxonomies).where(eq(taxonomies.workspaceId, workspaceId));
  const rows = await transaction.select().from(intents).where(and(eq(intents.workspaceId, workspaceId), isNull(intents.retiredAt))).orderBy(asc(intents.position), asc(intents.createdAt), asc(intents.id));
  const own = await transaction.select({ intent: intentExamples.intentId, origin: intentExamples.origin, count: sql<number>`count(*)::int` }).from(intentExamples)
    .where(eq(intentExamples.workspaceId, workspaceId)).groupBy(intentExamples.intentId, intentExamples.origin);
  const corrected = await transaction.select({ intent: triageExamples.label, count: sql<number>`count(*)::int` }).from(triageExamples)
    .where(and(eq(triageExamples.workspaceId, workspaceId), eq(triageExamples.field, 'intent'), eq(triageExamples.setAside, false))).groupBy(triageExamples.label);
  const shipped = Map.groupBy(seedExamples(), ({ intent }) => intent);
  const countOf = (intent: string, origin: 'written' | 'imported'): number => own.find((row) => row.intent === intent && row.origin === origin)?.count ?? 0;
  return {
    version: stored?.version ?? 1,
    intents: rows.map(({ id, parentId, label, description, asksFor, handover, routing: { where, ...routing } }) => ({
      id, parentId, label, description, asksFor: [...asksFor], handover, routing: { ...ownTags(routing), ...(where === undefined ? {} : { where: where.map(ownTags) }) },
      examples: { shipped: shipped.get(id)?.length ?? 0, written: countOf(id, 'written'), imported: countOf(id, 'imported'), corrected: corrected.find(({ intent }) => intent === id)?.count ?? 0 },
    })),
    settings: triageSettings.parse(stored?.settings ?? {}),
    macros: await transaction.select({ id: macros.id, title: macros.title }).from(macros).where(and(eq(macros.workspaceId, workspaceId), isNull(macros.deletedAt))).orderBy(asc(macros.title), asc(macros.id)),
    updatedAt: (stored?.updatedAt ?? rows[0]?.createdAt ?? new Date(0)).toISOString(),
  };
}

function ownTags<Target extends { readonly tags?: readonly string[] }>({ tags, ...target }: Target) {
  return { ...target, ...(tags === undefined ? {} : { tags: [...tags] }) };
}
