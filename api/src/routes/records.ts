import type { App, AppDependencies } from '../context.ts';
import { deleteRecordSystem } from '../knowledge/records/delete-record-system.ts';
import { listRecordSystems } from '../knowledge/records/list-record-systems.ts';
import { readOpenApi } from '../knowledge/records/read-open-api.ts';
import { saveRecordSystem } from '../knowledge/records/save-record-system.ts';
import { tryRecordSystem } from '../knowledge/records/try-record-system.ts';
import { deleteRecordRoute, describeApiRoute, listRecordsRoute, saveRecordRoute, tryRecordRoute } from './contracts/records.ts';

export function recordsRoutes(app: App, dependencies: AppDependencies): void {
  app.openapi(listRecordsRoute, async (c) => c.json({ systems: await listRecordSystems(dependencies, c.var.actor) }, 200));
  app.openapi(saveRecordRoute, async (c) => c.json(await saveRecordSystem(dependencies, c.var.actor, c.req.valid('json')), 200));
  app.openapi(tryRecordRoute, async (c) => {
    c.header('cache-control', 'no-store');
    return c.json(await tryRecordSystem(dependencies, c.var.actor, c.req.valid('json'), c.req.raw.signal), 200);
  });
  app.openapi(describeApiRoute, (c) => c.json(readOpenApi(c.req.valid('json').document), 200));
  app.openapi(deleteRecordRoute, async (c) => c.json({ deleted: await deleteRecordSystem(dependencies, c.var.actor, c.req.valid('param').id) }, 200));
}
