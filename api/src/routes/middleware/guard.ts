import { AppError } from '@countersign/shared/errors';
import { createMiddleware } from 'hono/factory';
import { routePath } from 'hono/route';
import { routeAccess, type Access } from '../../auth/route-access.ts';
import type { AppDependencies, AppEnv } from '../../context.ts';

/** Lets a request through to its route only as the route table says; a route that is not in the table is refused to everybody. */
export function guard({ auth }: Pick<AppDependencies, 'auth'>) {
  return createMiddleware<AppEnv>(async (c, next) => {
    const path = routePath(c, -1);
    if (path === '/*') return next();
    const access = accessOf(c.req.method, path);
    if (access !== 'public') {
      const actor = await auth.authorise(c.req.raw.headers);
      c.set('actor', actor);
      c.var.line.set({ workspaceId: actor.workspaceId, memberId: actor.memberId, session: actor.kind });
      if (!admits(access, actor)) throw new AppError('FORBIDDEN', actor.kind === 'extension' ? 'A paired browser cannot do this. Sign in to the dashboard.' : "Your role can't do this.");
    }
    await next();
  });
}

function accessOf(method: string, path: string): Access | undefined {
  const asked = method === 'HEAD' ? 'GET' : method;
  return routeAccess.find((route) => route.path === path && (route.method === asked || route.method === 'ALL'))?.access;
}

function admits(access: Access | undefined, actor: AppEnv['Variables']['actor']): boolean {
  switch (access) {
    case 'public':
    case 'extension':
      return true;
    case 'agent':
      return actor.kind === 'dashboard';
    case 'lead':
      return actor.kind === 'dashboard' && actor.role !== 'agent';
    case undefined:
      return false;
  }
}
