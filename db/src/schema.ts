import { adapterReports } from './schema/adapter-reports.ts';
import { askRuns } from './schema/ask-runs.ts';
import { assistRuns } from './schema/assist-runs.ts';
import { auditLog, auditSeals } from './schema/audit-log.ts';
import { classifierVersions, modelIntents } from './schema/classifier-versions.ts';
import { classifierWeights } from './schema/classifier-weights.ts';
import { corrections } from './schema/corrections.ts';
import { documents, documentVersions, passages } from './schema/documents.ts';
import { exampleVectors } from './schema/example-vectors.ts';
import { findings } from './schema/findings.ts';
import { articleDrafts, gapDismissals } from './schema/gaps.ts';
import { accounts, deviceCodes, sessions, users, verifications } from './schema/identity.ts';
import { intentExamples, intents } from './schema/intents.ts';
import { macros } from './schema/macros.ts';
import { members, tokens } from './schema/members.ts';
import { modelCalls } from './schema/model-calls.ts';
import { passageLearning } from './schema/passage-learning.ts';
import { passageVectors } from './schema/passage-vectors.ts';
import { policies, policyVersions } from './schema/policies.ts';
import { sourceFileParts } from './schema/source-file-parts.ts';
import { sourceFiles } from './schema/source-files.ts';
import { sourceRunErrors, sourceRuns, sources } from './schema/sources.ts';
import { suggestionFacts } from './schema/suggestion-facts.ts';
import { suggestions } from './schema/suggestions.ts';
import { taxonomies } from './schema/taxonomies.ts';
import { customers, texts } from './schema/texts.ts';
import { triageExamples } from './schema/triage-examples.ts';
import { workspaces } from './schema/workspaces.ts';
import { unfinishedRuns } from './schema/unfinished-runs.ts';
import { writingRuns } from './schema/writing-runs.ts';

/** Product tables that are only ever added to. */
export const appendOnlyTables = { auditLog, auditSeals, corrections, findings, modelCalls, modelIntents, policyVersions, suggestionFacts };

/** Tables of a workspace, held apart by row security. */
export const productTables = {
  adapterReports, articleDrafts, gapDismissals, askRuns, assistRuns, classifierVersions, classifierWeights, customers, documents, documentVersions, exampleVectors, intentExamples, intents, macros, members, passageLearning, passages, passageVectors, policies, sourceFileParts, sourceFiles, sourceRunErrors, sourceRuns, sources,
  suggestions, taxonomies, texts, tokens, triageExamples, unfinishedRuns, workspaces, writingRuns, ...appendOnlyTables,
};

/** Tables of the identity library: no workspace, reached from the API's `auth/` only. */
export const identityTables = { accounts, deviceCodes, sessions, users, verifications };

/** Every table there is. */
export const schema = { ...productTables, ...identityTables };
