import type { Database } from '@countersign/db/client';
import type { MasterKey } from '@countersign/db/crypto/master-key';
import { policies, policyVersions } from '@countersign/db/schema/policies';
import { workspaces } from '@countersign/db/schema/workspaces';
import { withWorkspace } from '@countersign/db/with-workspace';
import { AppError } from '@countersign/shared/errors';
import { builtInPack } from '@countersign/shared/policy/built-in-pack';
import { rule } from '@countersign/shared/policy/rule';
import { and, asc, eq, isNull } from 'drizzle-orm';
import { prepareStems } from '../knowledge/index/prepare-stems.ts';
import { readLessons } from '../knowledge/learning/read-lessons.ts';
import { loadMacros } from '../knowledge/load-macros.ts';
import { loadPassages } from '../knowledge/load-passages.ts';
import type { LoadedDocuments } from '../knowledge/loaded-documents.ts';
import { readPassagesAhead } from '../knowledge/read-passages-ahead.ts';
import { readRecordSources } from '../knowledge/records/read-record-sources.ts';
import { readVectors } from '../knowledge/vectors/read-vectors.ts';
import { loadedClassifiers, loadTriage } from '../triage/learning/load-triage.ts';
import { readTriageRows } from '../triage/learning/read-triage-rows.ts';
import { buildReadModel } from './build-read-model.ts';
import type { ReadModel } from './read-model.ts';
import { readRevision } from './read-revision.ts';

/** What a load can read besides plain rows, and what it need not read again. */
export interface LoadOptions {
  /** Opens the questions that passages have learned; without it they stay closed. */
  readonly masterKey?: MasterKey;
  /** Whose vectors to load: the identity of the embeddings gateway. */
  readonly vectorsOf?: string;
  /** The load before: unchanged documents are not read again, and where nothing but triage has changed, nothing else is. */
  readonly before?: LoadedReadModel | undefined;
}

/** A workspace as one moment of the database has it, and the documents it was made from. */
export interface LoadedReadModel {
  readonly model: ReadModel;
  readonly documents: LoadedDocuments;
}

/** Everything of a workspace that requests read. A workspace without rules of its own gets the built-in pack. */
export async function loadReadModel(database: Database, workspaceId: string, options: LoadOptions = {}): Promise<LoadedReadModel> {
  const { masterKey, vectorsOf, before } = options;
  const isKnown = before !== undefined && (await readRevision(database, workspaceId))?.revision === before.model.revision;
  const readAhead = isKnown ? before.documents : await readPassagesAhead(database, workspaceId, before?.documents);
  const rows = await withWorkspace(database, workspaceId, async (transaction) => {
    const [workspace] = await transaction.select().from(workspaces).where(eq(workspaces.id, workspaceId));
    if (workspace === undefined) throw new AppError('NOT_FOUND', 'There is no such workspace.');
    const triage = await readTriageRows(transaction, workspaceId, { masterKey, vectorsOf, loaded: loadedClassifiers });
    if (before?.model.revision === workspace.revision) return { workspace, triage };
    return {
      workspace, triage,
      documents: await loadPassages(transaction, workspaceId, readAhead),
      vectors: vectorsOf === undefined ? undefined : await readVectors(transaction, workspaceId, vectorsOf),
      lessons: masterKey === undefined ? [] : await readLessons(transaction, masterKey, workspaceId),
      macros: await loadMacros(transaction, workspaceId),
      recordSources: await readRecordSources(transaction, workspaceId),
      rules: await transaction.select({ rule: policyVersions.rule }).from(policies)
        .innerJoin(policyVersions, and(eq(policyVersions.workspaceId, policies.workspaceId), eq(policyVersions.policyId, policies.id), eq(policyVersions.version, policies.currentVersion)))
        .where(and(eq(policies.workspaceId, workspaceId), isNull(policies.retiredAt))).orderBy(asc(policies.id)),
    };
  });
  const { workspace, triage } = rows;
  if (rows.documents === undefined) return { ...before!, model: { ...before!.model, triageRevision: workspace.triageRevision, triage: await loadTriage(triage) } };
  const { documents, vectors, lessons } = rows;
  const passages = [...documents.values()].flatMap((document) => document.passages);
  await prepareStems(passages);
  const model = buildReadModel({
    workspaceId, revision: workspace.revision, triageRevision: workspace.triageRevision, triage: await loadTriage(triage), name: workspace.name, voices: workspace.voices, linkHosts: workspace.linkHosts, ...workspace.settings,
    passages, vectors, lessons, macros: rows.macros, recordSources: rows.recordSources,
    rules: rows.rules.length === 0 ? builtInPack : rows.rules.map((row) => rule.parse(row.rule)),
  });
  return { model, documents };
}
