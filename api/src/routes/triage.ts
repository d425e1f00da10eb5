import type { App, AppDependencies } from '../context.ts';
import { followCorrection } from '../triage/follow-correction.ts';
import { correctedTriageRoute } from './contracts/triage.ts';

export function triageRoutes(app: App, dependencies: AppDependencies): void {
  app.openapi(correctedTriageRoute, async (c) => c.json(await followCorrection(dependencies, c.var.actor, c.req.valid('json')), 200));
}
