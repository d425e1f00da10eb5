import type { Database } from '@countersign/db/client';
import { documents, passages } from '@countersign/db/schema/documents';
import { intentExamples, intents } from '@countersign/db/schema/intents';
import { macros } from '@countersign/db/schema/macros';
import { policies, policyVersions } from '@countersign/db/schema/policies';
import { workspaces } from '@countersign/db/schema/workspaces';
import { withWorkspace } from '@countersign/db/with-workspace';
import { AppError } from '@countersign/shared/errors';
import { builtInPack } from '@countersign/shared/policy/built-in-pack';
import { and, asc, eq, isNull } from 'drizzle-orm';
import { buildReadModel } from './build-read-model.ts';
import type { ReadModel } from './read-model.ts';

const passageColumns = {
  id: passages.id, documentId: passages.documentId, heading: passages.heading, text: passages.text,
  kind: documents.kind, title: documents.title, visibility: documents.visibility, updatedAt: documents.updatedAt, language: documents.language, url: documents.url, version: documents.version, validUntil: documents.validUntil,
};

/** Everything of a workspace that requests read, as one moment of the database has it. A workspace without rules of its own gets the built-in pack. */
export async function loadReadModel(database: Database, workspaceId: string): Promise<ReadModel> {
  const rows = await withWorkspace(database, workspaceId, async (transaction) => {
    const [workspace] = await transaction.select().from(workspaces).where(eq(workspaces.id, workspaceId));
    if (workspace === undefined) throw new AppError('NOT_FOUND', 'There is no such workspace.');
    return {
      workspace,
      passages: await transaction.select(passageColumns).from(passages)
        .innerJoin(documents, and(eq(documents.workspaceId, passages.workspaceId), eq(documents.id, passages.documentId)))
        .where(and(eq(passages.workspaceId, workspaceId), isNull(documents.deletedAt))).orderBy(asc(documents.id), asc(passages.ordinal)),
      macros: await transaction.select().from(macros).where(and(eq(macros.workspaceId, workspaceId), isNull(macros.deletedAt))).orderBy(asc(macros.id)),
      intents: await transaction.select().from(intents).where(and(eq(intents.workspaceId, workspaceId), isNull(intents.retiredAt))).orderBy(asc(intents.createdAt), asc(intents.id)),
      examples: await transaction.select().from(intentExamples).where(eq(intentExamples.workspaceId, workspaceId)).orderBy(asc(intentExamples.id)),
      rules: await transaction.select({ rule: policyVersions.rule }).from(policies)
        .innerJoin(policyVersions, and(eq(policyVersions.workspaceId, policies.workspaceId), eq(policyVersions.policyId, policies.id), eq(policyVersions.version, policies.currentVersion)))
        .where(and(eq(policies.workspaceId, workspaceId), isNull(policies.retiredAt))).orderBy(asc(policies.id)),
    };
  });
  const { workspace } = rows;
  return buildReadModel({
    workspaceId, revision: workspace.revision, name: workspace.name, voices: workspace.voices, linkHosts: workspace.linkHosts, ...workspace.settings,
    passages: rows.passages.map(({ updatedAt, url, validUntil, ...passage }) => ({
      ...passage, updated: updatedAt?.toISOString().slice(0, 10) ?? '', ...(url === null ? {} : { url }), ...(validUntil === null ? {} : { validUntil: validUntil.toISOString() }),
    })),
    macros: rows.macros.map(({ id, title, body, version }) => ({ id, title, body, version })),
    intents: rows.intents.map(({ id, label, description, asksFor, handover }) => ({ id, label, description, asksFor, ...(handover === null ? {} : { handover }) })),
    examples: rows.examples.map(({ text, intentId }) => ({ text, intent: intentId })),
    rules: rows.rules.length === 0 ? builtInPack : rows.rules.map(({ rule }) => rule),
  });
}
