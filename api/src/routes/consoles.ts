import type { App, AppDependencies } from '../context.ts';
import { listAdapterReports } from '../consoles/list-adapter-reports.ts';
import { recordAdapterReports } from '../consoles/record-adapter-reports.ts';
import { switchConsole } from '../consoles/switch-console.ts';
import { adapterReportsRoute, reportAdapterRoute, switchConsoleRoute } from './contracts/consoles.ts';

export function consolesRoutes(app: App, dependencies: AppDependencies): void {
  app.openapi(reportAdapterRoute, async (c) => c.json({ recorded: await recordAdapterReports(dependencies, c.var.actor, c.req.valid('json').reports) }, 200));
  app.openapi(adapterReportsRoute, async (c) => c.json(await listAdapterReports(dependencies, c.var.actor.workspaceId), 200));
  app.openapi(switchConsoleRoute, async (c) => {
    const { console, switches } = c.req.valid('json');
    return c.json({ consoles: await switchConsole(dependencies, c.var.actor, console, switches) }, 200);
  });
}
