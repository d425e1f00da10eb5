import { withWorkspace } from '@countersign/db/with-workspace';
import type { App, AppDependencies } from '../context.ts';
import { addExample } from '../taxonomy/add-example.ts';
import { discoverIntents } from '../taxonomy/discover-intents.ts';
import { importExamples } from '../taxonomy/import-examples.ts';
import { intentAccuracy } from '../taxonomy/intent-accuracy.ts';
import { intentVolumes } from '../taxonomy/intent-volumes.ts';
import { listExamples } from '../taxonomy/list-examples.ts';
import { readTaxonomy } from '../taxonomy/read-taxonomy.ts';
import { removeExample } from '../taxonomy/remove-example.ts';
import { saveTaxonomy } from '../taxonomy/save-taxonomy.ts';
import { tryPattern } from '../taxonomy/try-pattern.ts';
import { addExampleRoute, importExamplesRoute, listExamplesRoute, removeExampleRoute } from './contracts/intent-examples.ts';
import { saveTaxonomyRoute, taxonomyRoute, tryPatternRoute } from './contracts/taxonomy.ts';
import { intentAccuracyRoute, intentDiscoveryRoute, intentVolumesRoute } from './contracts/triage-reports.ts';
import { readUpload } from './read-upload.ts';

export function taxonomyRoutes(app: App, dependencies: AppDependencies): void {
  const { database, now } = dependencies;
  app.openapi(taxonomyRoute, async (c) => c.json(await withWorkspace(database, c.var.actor.workspaceId, (transaction) => readTaxonomy(transaction, c.var.actor.workspaceId)), 200));
  app.openapi(saveTaxonomyRoute, async (c) => c.json(await saveTaxonomy(dependencies, c.var.actor, c.req.valid('json')), 200));
  app.openapi(tryPatternRoute, async (c) => {
    const { pattern, text } = c.req.valid('json');
    return c.json({ values: tryPattern(pattern, text) }, 200);
  });
  app.openapi(listExamplesRoute, async (c) => c.json(await listExamples(dependencies, c.var.actor, c.req.valid('query')), 200));
  app.openapi(addExampleRoute, async (c) => c.json({ id: await addExample(dependencies, c.var.actor, c.req.valid('json')) }, 200));
  app.openapi(importExamplesRoute, async (c) => {
    const file = await readUpload(c.req.raw);
    return c.json(await importExamples(dependencies, c.var.actor, file, c.req.valid('query')), 200);
  });
  app.openapi(removeExampleRoute, async (c) => c.json({ removed: await removeExample(dependencies, c.var.actor, c.req.valid('param').id) }, 200));
  app.openapi(intentVolumesRoute, async (c) => c.json(await withWorkspace(database, c.var.actor.workspaceId, (transaction) => intentVolumes(transaction, c.var.actor.workspaceId, c.req.valid('query'), now())), 200));
  app.openapi(intentAccuracyRoute, async (c) => c.json(await withWorkspace(database, c.var.actor.workspaceId, (transaction) => intentAccuracy(transaction, c.var.actor.workspaceId, c.req.valid('query'), now())), 200));
  app.openapi(intentDiscoveryRoute, async (c) => c.json(await discoverIntents(dependencies, c.var.actor, c.req.valid('query')), 200));
}
