import type { MasterKey } from '@countersign/db/crypto/master-key';
import type { Transaction } from '@countersign/db/client';
import { classifierVersions } from '@countersign/db/schema/classifier-versions';
import { intentExamples, intents } from '@countersign/db/schema/intents';
import { taxonomies } from '@countersign/db/schema/taxonomies';
import { defaultTriageSettings, triageSettings, type TriageSettings } from '@countersign/shared/assist/triage-settings';
import { and, asc, desc, eq, gt, isNotNull, isNull } from 'drizzle-orm';
import type { TriageClassifiers } from '../build-triage-model.ts';
import { vectorFingerprint } from '../../knowledge/vectors/vector-fingerprint.ts';
import { readRouting } from '../../taxonomy/read-routing.ts';
import type { RoutingKnowledge } from '../../taxonomy/suggest-routing.ts';
import { makersFingerprint } from './makers-fingerprint.ts';
import { readCases } from './read-cases.ts';
import { readWeights } from './read-weights.ts';
import type { RememberedCase } from './remembered-case.ts';

/** Corrections that are remembered; older ones are in the weights. */
const MOST_CASES = 1000;
/** Examples of the team that are not trained yet and act from memory until they are. */
const MOST_UNTRAINED = 300;

type IntentRow = typeof intents.$inferSelect;

/** What triage is made of, as one moment of the database has it. */
export interface TriageRows {
  readonly intents: readonly IntentRow[];
  readonly settings: TriageSettings;
  readonly cases: readonly RememberedCase[];
  readonly routing: Pick<RoutingKnowledge, 'macros' | 'shown'>;
  /** The training in use; `undefined`: the one that ships, also where the weights are gone or another version of the product made them. */
  readonly classifier: ({ readonly id: string; /** Whether the vectors that it reads are those of the endpoint that is configured. */ readonly hearsVectors: boolean } & ({ readonly loaded: TriageClassifiers } | { readonly weights: Uint8Array })) | undefined;
}

/** Reads what triage is made of. Without a key, corrections stay closed; weights are read only where `loaded` does not know them. */
export async function readTriageRows(transaction: Transaction, workspaceId: string, options: { readonly masterKey?: MasterKey | undefined; readonly vectorsOf?: string | undefined; readonly loaded: (classifierId: string) => TriageClassifiers | undefined }): Promise<TriageRows> {
  const { masterKey } = options;
  const [taxonomy] = await transaction.select().from(taxonomies).where(eq(taxonomies.workspaceId, workspaceId));
  const trained = taxonomy?.classifierId == null ? undefined : await readTrained(transaction, workspaceId, taxonomy.classifierId, options);
  const untrained = await transaction.select({ id: intentExamples.id, label: intentExamples.intentId, text: intentExamples.text, language: intentExamples.language }).from(intentExamples)
    .where(and(eq(intentExamples.workspaceId, workspaceId), trained === undefined ? undefined : gt(intentExamples.createdAt, trained.createdAt))).orderBy(desc(intentExamples.createdAt), desc(intentExamples.id)).limit(MOST_UNTRAINED);
  return {
    intents: await transaction.select().from(intents).where(and(eq(intents.workspaceId, workspaceId), isNull(intents.retiredAt))).orderBy(asc(intents.position), asc(intents.createdAt), asc(intents.id)),
    settings: taxonomy === undefined ? defaultTriageSettings : triageSettings.parse(taxonomy.settings),
    cases: [...(masterKey === undefined ? [] : await readCases(transaction, masterKey, workspaceId, MOST_CASES)), ...untrained.map((example) => ({ ...example, field: 'intent' as const }))],
    routing: await readRouting(transaction, workspaceId),
    classifier: trained?.classifier,
  };
}

async function readTrained(transaction: Transaction, workspaceId: string, id: string, { vectorsOf, loaded: loadedOf }: Pick<Parameters<typeof readTriageRows>[2], 'vectorsOf' | 'loaded'>): Promise<{ createdAt: Date; classifier: NonNullable<TriageRows['classifier']> } | undefined> {
  const named = and(eq(classifierVersions.workspaceId, workspaceId), eq(classifierVersions.id, id), eq(classifierVersions.fingerprint, makersFingerprint()), isNotNull(classifierVersions.weights));
  const [row] = await transaction.select({ createdAt: classifierVersions.createdAt, weights: classifierVersions.weights, vectors: classifierVersions.vectors }).from(classifierVersions).where(named);
  if (row === undefined) return undefined;
  const hearsVectors = vectorsOf !== undefined && row.vectors?.startsWith(vectorFingerprint(vectorsOf)) === true;
  const loaded = loadedOf(id);
  if (loaded !== undefined) return { createdAt: row.createdAt, classifier: { id, hearsVectors, loaded } };
  const weights = await readWeights(transaction, workspaceId, id, row.weights!);
  return weights && { createdAt: row.createdAt, classifier: { id, hearsVectors, weights } };
}
