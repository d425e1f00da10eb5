import { cors } from 'hono/cors';
import type { AppDependencies, AppEnv } from '../../context.ts';
import type { MiddlewareHandler } from 'hono';

/** Lets a page of another origin read answers only where it is a paired extension's, or any extension's while pairing. */
export function crossOrigin({ auth }: Pick<AppDependencies, 'auth'>): MiddlewareHandler<AppEnv> {
  return cors({
    origin: async (origin, c) => (origin !== '' && (await auth.admitsOrigin(origin, c.req.path)) ? origin : null),
    allowMethods: ['GET', 'POST'],
    allowHeaders: ['authorization', 'content-type'],
    exposeHeaders: ['x-request-id'],
    maxAge: 600,
  });
}
