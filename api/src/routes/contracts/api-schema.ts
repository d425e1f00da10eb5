import type { RouteConfig, RouteConfigToTypedResponse, RouteHandler } from '@hono/zod-openapi';
import type { Handler, Hono, Input, ToSchema } from 'hono';
import type { BlankEnv } from 'hono/types';
import type { acceptanceOverTimeRoute, byIntentRoute, csvRoute, funnelRoute, outcomesRoute, overviewRoute } from './analytics.ts';
import type { askRoute } from './ask.ts';
import type { articleDraftRoute, editArticleDraftRoute, exportArticleDraftRoute, listArticleDraftsRoute } from './article-drafts.ts';
import type { assistRoute, checkRoute } from './assist.ts';
import type { adapterReportsRoute, reportAdapterRoute, switchConsoleRoute } from './consoles.ts';
import type { listClassifiersRoute, readNoticeRoute, restoreClassifierRoute, retrainRoute } from './classifiers.ts';
import type { documentRoute, listDocumentsRoute } from './documents.ts';
import type { explainSearchRoute } from './explain-search.ts';
import type { factsRoute } from './facts.ts';
import type { sentAnywayRoute, sentUnreadRoute, textForMachinesRoute } from './guard-analytics.ts';
import type { healthRoute, readyRoute } from './health.ts';
import type { addExampleRoute, importExamplesRoute, listExamplesRoute, removeExampleRoute } from './intent-examples.ts';
import type { coverageRoute, documentUseRoute } from './knowledge-analytics.ts';
import type { beginArticleRoute, dismissGapRoute, gapReportRoute, restoreGapRoute } from './knowledge-gaps.ts';
import type { forgetLessonRoute, listLessonsRoute, teachPassageRoute } from './lessons.ts';
import type { passageRoute, searchRoute } from './knowledge.ts';
import type { modelUseRoute } from './model-use.ts';
import type { decidePairingRoute, pairingRoute } from './pairing.ts';
import type { playgroundTicketsRoute } from './playground.ts';
import type { privacyRoute, savePrivacyRoute, tryPrivacyRoute } from './privacy.ts';
import type { exportPoliciesRoute, importPoliciesRoute, listPolicyRulesRoute, policyRuleRoute, replayPolicyRoute, restorePolicyRuleRoute, retirePolicyRuleRoute, ruleOutcomesRoute, savePolicyRuleRoute } from './policies.ts';
import type { unfinishedReceiptsRoute } from './receipts.ts';
import type { deleteRecordRoute, describeApiRoute, listRecordsRoute, saveRecordRoute, tryRecordRoute } from './records.ts';
import type { salesforceTokenRoute } from './salesforce.ts';
import type { deleteFileRoute, listFilesRoute, uploadFileRoute } from './source-files.ts';
import type { cancelRunRoute, createSourceRoute, deleteSourceRoute, listRunsRoute, listSourcesRoute, startRunRoute, updateSourceRoute } from './sources.ts';
import type { similarRoute } from './similar.ts';
import type { listSuggestionsRoute, ownSuggestionRoute, suggestionRoute } from './suggestions.ts';
import type { saveTaxonomyRoute, taxonomyRoute, tryPatternRoute } from './taxonomy.ts';
import type { correctedTriageRoute } from './triage.ts';
import type { intentAccuracyRoute, intentDiscoveryRoute, intentVolumesRoute } from './triage-reports.ts';
import type { meRoute, policiesRoute, workspaceRoute } from './workspace.ts';
import type { chooseStyleRoute, styleRoute, writingRoute } from './writing.ts';

type SchemaOf<Route extends RouteConfig> =
  RouteHandler<Route> extends Handler<infer _Env, infer Path extends string, infer RouteInput extends Input, infer _Response>
    ? ToSchema<Route['method'], Path, RouteInput, RouteConfigToTypedResponse<Route>>
    : never;

type ApiSchema =
  & SchemaOf<typeof assistRoute>
  & SchemaOf<typeof askRoute>
  & SchemaOf<typeof checkRoute>
  & SchemaOf<typeof writingRoute>
  & SchemaOf<typeof styleRoute>
  & SchemaOf<typeof chooseStyleRoute>
  & SchemaOf<typeof correctedTriageRoute>
  & SchemaOf<typeof factsRoute>
  & SchemaOf<typeof unfinishedReceiptsRoute>
  & SchemaOf<typeof meRoute>
  & SchemaOf<typeof workspaceRoute>
  & SchemaOf<typeof policiesRoute>
  & SchemaOf<typeof listPolicyRulesRoute>
  & SchemaOf<typeof policyRuleRoute>
  & SchemaOf<typeof savePolicyRuleRoute>
  & SchemaOf<typeof retirePolicyRuleRoute>
  & SchemaOf<typeof restorePolicyRuleRoute>
  & SchemaOf<typeof replayPolicyRoute>
  & SchemaOf<typeof ruleOutcomesRoute>
  & SchemaOf<typeof exportPoliciesRoute>
  & SchemaOf<typeof importPoliciesRoute>
  & SchemaOf<typeof searchRoute>
  & SchemaOf<typeof passageRoute>
  & SchemaOf<typeof similarRoute>
  & SchemaOf<typeof listLessonsRoute>
  & SchemaOf<typeof teachPassageRoute>
  & SchemaOf<typeof forgetLessonRoute>
  & SchemaOf<typeof listSourcesRoute>
  & SchemaOf<typeof createSourceRoute>
  & SchemaOf<typeof updateSourceRoute>
  & SchemaOf<typeof deleteSourceRoute>
  & SchemaOf<typeof startRunRoute>
  & SchemaOf<typeof listRunsRoute>
  & SchemaOf<typeof cancelRunRoute>
  & SchemaOf<typeof uploadFileRoute>
  & SchemaOf<typeof listFilesRoute>
  & SchemaOf<typeof deleteFileRoute>
  & SchemaOf<typeof listDocumentsRoute>
  & SchemaOf<typeof documentRoute>
  & SchemaOf<typeof listSuggestionsRoute>
  & SchemaOf<typeof suggestionRoute>
  & SchemaOf<typeof ownSuggestionRoute>
  & SchemaOf<typeof overviewRoute>
  & SchemaOf<typeof acceptanceOverTimeRoute>
  & SchemaOf<typeof byIntentRoute>
  & SchemaOf<typeof funnelRoute>
  & SchemaOf<typeof outcomesRoute>
  & SchemaOf<typeof documentUseRoute>
  & SchemaOf<typeof coverageRoute>
  & SchemaOf<typeof sentAnywayRoute>
  & SchemaOf<typeof sentUnreadRoute>
  & SchemaOf<typeof textForMachinesRoute>
  & SchemaOf<typeof explainSearchRoute>
  & SchemaOf<typeof gapReportRoute>
  & SchemaOf<typeof dismissGapRoute>
  & SchemaOf<typeof restoreGapRoute>
  & SchemaOf<typeof beginArticleRoute>
  & SchemaOf<typeof listArticleDraftsRoute>
  & SchemaOf<typeof articleDraftRoute>
  & SchemaOf<typeof editArticleDraftRoute>
  & SchemaOf<typeof exportArticleDraftRoute>
  & SchemaOf<typeof csvRoute>
  & SchemaOf<typeof reportAdapterRoute>
  & SchemaOf<typeof adapterReportsRoute>
  & SchemaOf<typeof switchConsoleRoute>
  & SchemaOf<typeof salesforceTokenRoute>
  & SchemaOf<typeof listRecordsRoute>
  & SchemaOf<typeof saveRecordRoute>
  & SchemaOf<typeof tryRecordRoute>
  & SchemaOf<typeof describeApiRoute>
  & SchemaOf<typeof deleteRecordRoute>
  & SchemaOf<typeof taxonomyRoute>
  & SchemaOf<typeof saveTaxonomyRoute>
  & SchemaOf<typeof tryPatternRoute>
  & SchemaOf<typeof listExamplesRoute>
  & SchemaOf<typeof addExampleRoute>
  & SchemaOf<typeof removeExampleRoute>
  & SchemaOf<typeof importExamplesRoute>
  & SchemaOf<typeof intentVolumesRoute>
  & SchemaOf<typeof intentAccuracyRoute>
  & SchemaOf<typeof intentDiscoveryRoute>
  & SchemaOf<typeof listClassifiersRoute>
  & SchemaOf<typeof retrainRoute>
  & SchemaOf<typeof restoreClassifierRoute>
  & SchemaOf<typeof readNoticeRoute>
  & SchemaOf<typeof privacyRoute>
  & SchemaOf<typeof savePrivacyRoute>
  & SchemaOf<typeof tryPrivacyRoute>
  & SchemaOf<typeof modelUseRoute>
  & SchemaOf<typeof playgroundTicketsRoute>
  & SchemaOf<typeof pairingRoute>
  & SchemaOf<typeof decidePairingRoute>
  & SchemaOf<typeof healthRoute>
  & SchemaOf<typeof readyRoute>;

/**
 * The app as its clients see it. Built from the route contracts alone, so that a client's compiler
 * reads zod schemas and never the server behind them.
 */
export type Api = Hono<BlankEnv, ApiSchema, '/'>;
