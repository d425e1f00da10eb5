import { getConnInfo } from '@hono/node-server/conninfo';
import type { App, AppDependencies } from '../context.ts';

/** The identity library's own routes; which of them answer, and to whom, is `auth/identity-route-access.ts`. */
export function authRoutes(app: App, { auth }: AppDependencies): void {
  app.all('/api/auth/*', (c) => auth.handle(c.req.raw, hasConnection(c.env) ? getConnInfo(c).remote.address : undefined));
}

/** Tests call the app without a socket behind it. */
function hasConnection(bindings: unknown): boolean {
  return typeof bindings === 'object' && bindings !== null && 'incoming' in bindings;
}
