import { withWorkspace } from '@countersign/db/with-workspace';
import { sentAnyway } from '../analytics/sent-anyway.ts';
import { sentUnread } from '../analytics/sent-unread.ts';
import { textForMachines } from '../analytics/text-for-machines.ts';
import type { App, AppDependencies } from '../context.ts';
import { sentAnywayRoute, sentUnreadRoute, textForMachinesRoute } from './contracts/guard-analytics.ts';

export function guardAnalyticsRoutes(app: App, { database, now }: AppDependencies): void {
  app.openapi(sentAnywayRoute, async (c) => c.json(await withWorkspace(database, c.var.actor.workspaceId, (transaction) => sentAnyway(transaction, c.req.valid('query'), now())), 200));
  app.openapi(sentUnreadRoute, async (c) => c.json(await withWorkspace(database, c.var.actor.workspaceId, (transaction) => sentUnread(transaction, c.req.valid('query'), now())), 200));
  app.openapi(textForMachinesRoute, async (c) => c.json(await withWorkspace(database, c.var.actor.workspaceId, (transaction) => textForMachines(transaction, c.req.valid('query'), now())), 200));
}
