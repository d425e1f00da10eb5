import { withWorkspace } from '@countersign/db/with-workspace';
import { coverage } from '../analytics/knowledge/coverage.ts';
import { documentUse } from '../analytics/knowledge/document-use.ts';
import type { App, AppDependencies } from '../context.ts';
import { coverageRoute, documentUseRoute } from './contracts/knowledge-analytics.ts';

export function knowledgeAnalyticsRoutes(app: App, { database, now }: AppDependencies): void {
  app.openapi(documentUseRoute, async (c) => c.json(await withWorkspace(database, c.var.actor.workspaceId, (transaction) => documentUse(transaction, c.req.valid('query'), now())), 200));
  app.openapi(coverageRoute, async (c) => c.json(await withWorkspace(database, c.var.actor.workspaceId, (transaction) => coverage(transaction, c.req.valid('query'), now())), 200));
}
