import { modelUse } from '../analytics/model-use.ts';
import type { App, AppDependencies } from '../context.ts';
import { modelUseRoute } from './contracts/model-use.ts';

export function modelUseRoutes(app: App, dependencies: AppDependencies): void {
  app.openapi(modelUseRoute, async (c) => c.json(await modelUse(dependencies, c.var.actor.workspaceId), 200));
}
