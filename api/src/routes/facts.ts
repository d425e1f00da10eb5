import type { App, AppDependencies } from '../context.ts';
import { recordFacts } from '../suggestions/record-facts.ts';
import { factsRoute } from './contracts/facts.ts';

export function factsRoutes(app: App, dependencies: AppDependencies): void {
  app.openapi(factsRoute, async (c) => {
    const answer = await recordFacts(dependencies, c.var.actor, c.req.valid('json').facts);
    c.var.line.set({ committed: answer.committed.length, refused: answer.refused.length });
    return c.json(answer, 200);
  });
}
