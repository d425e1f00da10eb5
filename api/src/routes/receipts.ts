import type { App, AppDependencies } from '../context.ts';
import { listUnfinished } from '../privacy/list-unfinished.ts';
import { unfinishedReceiptsRoute } from './contracts/receipts.ts';

export function receiptRoutes(app: App, dependencies: AppDependencies): void {
  app.openapi(unfinishedReceiptsRoute, async (c) => c.json({ receipts: await listUnfinished(dependencies, c.var.actor, c.req.valid('query')) }, 200));
}
