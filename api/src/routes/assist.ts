import { runAssist } from '../assist/run-assist.ts';
import { streamAssist } from '../assist/stream.ts';
import type { App, AppDependencies } from '../context.ts';
import { checkText } from '../policies/check-text.ts';
import { assistRoute, checkRoute } from './contracts/assist.ts';

export function assistRoutes(app: App, dependencies: AppDependencies): void {
  app.openapi(assistRoute, (c) => {
    const request = c.req.valid('json');
    return streamAssist(c, (signal) => runAssist(dependencies, c.var.actor, request, signal)) as never;
  });
  app.openapi(checkRoute, async (c) => c.json(await checkText(dependencies, c.var.actor, c.req.valid('json')), 200));
}
