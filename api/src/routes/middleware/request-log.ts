import { createMiddleware } from 'hono/factory';
import { routePath } from 'hono/route';
import { newId } from '@countersign/shared/ids';
import type { AppDependencies, AppEnv } from '../../context.ts';
import { RequestLine } from '../../request-line.ts';

/** Gives the request its id and writes its one log line; a stream writes its own when it ends. */
export function requestLog({ logger }: Pick<AppDependencies, 'logger'>) {
  return createMiddleware<AppEnv>(async (c, next) => {
    const requestId = newId('request');
    const line = new RequestLine(logger);
    c.set('requestId', requestId);
    c.set('line', line);
    c.header('x-request-id', requestId);
    line.set({ requestId, method: c.req.method, bytesIn: Number(c.req.header('content-length') ?? 0) });
    await next();
    line.set({ route: routePath(c, -1) });
    if (c.res.headers.get('content-type')?.startsWith('text/event-stream') !== true) line.write(c.res.status);
  });
}
