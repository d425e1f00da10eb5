import type { App, AppDependencies } from '../context.ts';
import { describeWorkspace } from '../workspaces/describe-workspace.ts';
import { meRoute, policiesRoute, workspaceRoute } from './contracts/workspace.ts';
import { listRules } from '../policies/list-rules.ts';

export function workspaceRoutes(app: App, dependencies: AppDependencies): void {
  app.openapi(meRoute, async (c) => {
    const { memberId, name, email, role, kind, workspaceId } = c.var.actor;
    const workspace = await dependencies.readModels.get(workspaceId);
    return c.json({ memberId, name, email, role, session: kind, workspace: { id: workspaceId, name: workspace.name } }, 200);
  });
  app.openapi(workspaceRoute, async (c) => c.json(await describeWorkspace(dependencies, c.var.actor.workspaceId, c.req.valid('query').locale), 200));
  app.openapi(policiesRoute, async (c) => c.json(await listRules(dependencies, c.var.actor), 200));
}
