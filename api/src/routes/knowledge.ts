import type { App, AppDependencies } from '../context.ts';
import { findByText } from '../knowledge/find-by-text.ts';
import { readPassage } from '../knowledge/read-passage.ts';
import { passageRoute, searchRoute } from './contracts/knowledge.ts';

export function knowledgeRoutes(app: App, dependencies: AppDependencies): void {
  app.openapi(searchRoute, async (c) => {
    const { q, language, visibility, limit } = c.req.valid('query');
    const found = await findByText(dependencies, c.var.actor.workspaceId, q, { language, visibility, limit }, c.req.raw.signal);
    return c.json({ ...found, sources: [...found.sources] }, 200);
  });
  app.openapi(passageRoute, async (c) => {
    const citation = { passageId: c.req.valid('param').id, ...c.req.valid('query') };
    return c.json(await readPassage(dependencies, c.var.actor.workspaceId, citation), 200);
  });
}
