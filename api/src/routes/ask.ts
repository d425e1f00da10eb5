import { runAsk } from '../ask/run-ask.ts';
import { streamAssist } from '../assist/stream.ts';
import type { App, AppDependencies } from '../context.ts';
import { askRoute } from './contracts/ask.ts';

export function askRoutes(app: App, dependencies: AppDependencies): void {
  app.openapi(askRoute, (c) => {
    const request = c.req.valid('json');
    return streamAssist(c, (signal) => runAsk(dependencies, c.var.actor, request, signal)) as never;
  });
}
