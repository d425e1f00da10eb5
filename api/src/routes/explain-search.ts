import type { App, AppDependencies } from '../context.ts';
import { explainSearch } from '../knowledge/explain/explain-search.ts';
import { explainSearchRoute } from './contracts/explain-search.ts';

export function explainSearchRoutes(app: App, dependencies: AppDependencies): void {
  app.openapi(explainSearchRoute, async (c) => c.json(await explainSearch(dependencies, c.var.actor, c.req.valid('json'), c.req.raw.signal), 200));
}
