import { OpenAPIHono } from '@hono/zod-openapi';
import { AppError } from '@countersign/shared/errors';
import type { App, AppDependencies, AppEnv } from './context.ts';
import { onError } from './on-error.ts';
import { analyticsRoutes } from './routes/analytics.ts';
import { askRoutes } from './routes/ask.ts';
import { assistRoutes } from './routes/assist.ts';
import { authRoutes } from './routes/auth.ts';
import { classifiersRoutes } from './routes/classifiers.ts';
import { consolesRoutes } from './routes/consoles.ts';
import { dashboardRoutes } from './routes/dashboard.ts';
import { docsRoutes } from './routes/docs.ts';
import { explainSearchRoutes } from './routes/explain-search.ts';
import { documentsRoutes } from './routes/documents.ts';
import { factsRoutes } from './routes/facts.ts';
import { guardAnalyticsRoutes } from './routes/guard-analytics.ts';
import { healthRoutes } from './routes/health.ts';
import { invalidInput } from './routes/invalid-input.ts';
import { knowledgeAnalyticsRoutes } from './routes/knowledge-analytics.ts';
import { knowledgeGapsRoutes } from './routes/knowledge-gaps.ts';
import { knowledgeRoutes } from './routes/knowledge.ts';
import { modelUseRoutes } from './routes/model-use.ts';
import { pairingRoutes } from './routes/pairing.ts';
import { playgroundRoutes } from './routes/playground.ts';
import { privacyRoutes } from './routes/privacy.ts';
import { receiptRoutes } from './routes/receipts.ts';
import { policiesRoutes } from './routes/policies.ts';
import { lessonsRoutes } from './routes/lessons.ts';
import { recordsRoutes } from './routes/records.ts';
import { salesforceRoutes } from './routes/salesforce.ts';
import { similarRoutes } from './routes/similar.ts';
import { sourcesRoutes } from './routes/sources.ts';
import { sourceFilesRoutes } from './routes/source-files.ts';
import { suggestionsRoutes } from './routes/suggestions.ts';
import { taxonomyRoutes } from './routes/taxonomy.ts';
import { triageRoutes } from './routes/triage.ts';
import { workspaceRoutes } from './routes/workspace.ts';
import { writingRoutes } from './routes/writing.ts';
import { crossOrigin } from './routes/middleware/cross-origin.ts';
import { guard } from './routes/middleware/guard.ts';
import { limitBody } from './routes/middleware/limit-body.ts';
import { requestLog } from './routes/middleware/request-log.ts';
import { securityHeaders } from './routes/middleware/security-headers.ts';

const routes = [
  lessonsRoutes,
  recordsRoutes,
  taxonomyRoutes, classifiersRoutes, policiesRoutes,
  healthRoutes, docsRoutes, dashboardRoutes, authRoutes, pairingRoutes, workspaceRoutes, assistRoutes, askRoutes, writingRoutes, triageRoutes, factsRoutes,
  knowledgeRoutes, sourcesRoutes, sourceFilesRoutes, documentsRoutes, similarRoutes, suggestionsRoutes, analyticsRoutes, knowledgeAnalyticsRoutes, guardAnalyticsRoutes, knowledgeGapsRoutes, explainSearchRoutes, playgroundRoutes, salesforceRoutes, consolesRoutes, privacyRoutes, receiptRoutes, modelUseRoutes,
];

/** The whole HTTP surface over its dependencies; listens to nothing. */
export function createApp(dependencies: AppDependencies): App {
  const app: App = new OpenAPIHono<AppEnv>({
    defaultHook: (result) => {
      if (!result.success) throw invalidInput(result.error);
    },
  });
  app.onError(onError);
  app.notFound((c) => onError(new AppError('NOT_FOUND', 'There is nothing here.'), c));
  app.use(requestLog(dependencies), securityHeaders, crossOrigin(dependencies), limitBody, guard(dependencies));
  for (const register of routes) register(app, dependencies);
  return app;
}
