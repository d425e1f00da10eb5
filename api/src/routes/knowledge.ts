import { AppError } from '@countersign/shared/errors';
import type { App, AppDependencies } from '../context.ts';
import { textQuery } from '../knowledge/text-query.ts';
import { passageRoute, searchRoute } from './contracts/knowledge.ts';

export function knowledgeRoutes(app: App, { readModels }: AppDependencies): void {
  app.openapi(searchRoute, async (c) => {
    const { q, language, visibility, limit } = c.req.valid('query');
    const { index } = await readModels.get(c.var.actor.workspaceId);
    const found = index.search(textQuery(q, { language, visibility, limit }));
    return c.json({ ...found, sources: [...found.sources] }, 200);
  });
  app.openapi(passageRoute, async (c) => {
    const { index } = await readModels.get(c.var.actor.workspaceId);
    const passage = index.passage(c.req.valid('param').id);
    if (passage === undefined) throw new AppError('NOT_FOUND', 'This passage is not in the knowledge any more.');
    return c.json(passage, 200);
  });
}
