import { streamAssist } from '../assist/stream.ts';
import type { App, AppDependencies } from '../context.ts';
import { runWriting } from '../writing/run-writing.ts';
import { createSpellChecker } from '../writing/spelling/create-spell-checker.ts';
import { chooseStyle } from '../writing/style/choose-style.ts';
import { describeStyle } from '../writing/style/describe-style.ts';
import { chooseStyleRoute, styleRoute, writingRoute } from './contracts/writing.ts';

export function writingRoutes(app: App, dependencies: AppDependencies): void {
  const spelling = createSpellChecker();
  app.openapi(writingRoute, (c) => {
    const request = c.req.valid('json');
    return streamAssist(c, (signal) => runWriting({ ...dependencies, spelling }, c.var.actor, request, signal)) as never;
  });
  app.openapi(styleRoute, async (c) => c.json(await describeStyle(dependencies, c.var.actor), 200));
  app.openapi(chooseStyleRoute, async (c) => c.json(await chooseStyle(dependencies, c.var.actor, c.req.valid('json')), 200));
}
