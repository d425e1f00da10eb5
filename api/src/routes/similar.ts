import type { App, AppDependencies } from '../context.ts';
import { findSimilar } from '../knowledge/similar/find-similar.ts';
import { similarRoute } from './contracts/similar.ts';

export function similarRoutes(app: App, dependencies: AppDependencies): void {
  app.openapi(similarRoute, async (c) => c.json(await findSimilar(dependencies, c.var.actor, c.req.valid('json')), 200));
}
