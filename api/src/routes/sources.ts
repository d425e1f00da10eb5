import type { App, AppDependencies } from '../context.ts';
import { cancelRun } from '../knowledge/manage/cancel-run.ts';
import { createSource } from '../knowledge/manage/create-source.ts';
import { deleteSource } from '../knowledge/manage/delete-source.ts';
import { listRuns } from '../knowledge/manage/list-runs.ts';
import { listSources } from '../knowledge/manage/list-sources.ts';
import { startRun } from '../knowledge/manage/start-run.ts';
import { updateSource } from '../knowledge/manage/update-source.ts';
import { cancelRunRoute, createSourceRoute, deleteSourceRoute, listRunsRoute, listSourcesRoute, startRunRoute, updateSourceRoute } from './contracts/sources.ts';

export function sourcesRoutes(app: App, dependencies: AppDependencies): void {
  app.openapi(listSourcesRoute, async (c) => c.json(await listSources(dependencies, c.var.actor.workspaceId), 200));
  app.openapi(createSourceRoute, async (c) => c.json(await createSource(dependencies, c.var.actor, c.req.valid('json')), 200));
  app.openapi(updateSourceRoute, async (c) => c.json(await updateSource(dependencies, c.var.actor, c.req.valid('param').id, c.req.valid('json')), 200));
  app.openapi(deleteSourceRoute, async (c) => c.json({ removed: await deleteSource(dependencies, c.var.actor, c.req.valid('param').id, c.req.valid('json').history) }, 200));
  app.openapi(startRunRoute, async (c) => c.json(await startRun(dependencies, c.var.actor, c.req.valid('param').id, c.req.valid('json').dryRun), 200));
  app.openapi(listRunsRoute, async (c) => {
    const runs = await listRuns(dependencies, c.var.actor.workspaceId, c.req.valid('param').id, c.req.valid('query').limit);
    return c.json({ runs }, 200);
  });
  app.openapi(cancelRunRoute, async (c) => {
    const { id, runId } = c.req.valid('param');
    return c.json(await cancelRun(dependencies, c.var.actor, id, runId), 200);
  });
}
