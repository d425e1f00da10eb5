import type { Transaction } from '@countersign/db/client';
import { withWorkspace } from '@countersign/db/with-workspace';
import { acceptanceOverTime } from '../analytics/acceptance-over-time.ts';
import { byIntent } from '../analytics/by-intent.ts';
import { funnel } from '../analytics/funnel.ts';
import { outcomes } from '../analytics/outcomes.ts';
import { overview } from '../analytics/overview.ts';
import { questionToCsv } from '../analytics/question-to-csv.ts';
import type { App, AppDependencies } from '../context.ts';
import { acceptanceOverTimeRoute, byIntentRoute, csvRoute, funnelRoute, outcomesRoute, overviewRoute } from './contracts/analytics.ts';
import type { Filters } from './contracts/filters.ts';

type Question<Answer> = (transaction: Transaction, filters: Filters, now: Date) => Promise<Answer>;

export function analyticsRoutes(app: App, { database, now }: AppDependencies): void {
  const ask = <Answer>(workspaceId: string, filters: Filters, question: Question<Answer>): Promise<Answer> =>
    withWorkspace(database, workspaceId, (transaction) => question(transaction, filters, now()));
  app.openapi(overviewRoute, async (c) => c.json(await ask(c.var.actor.workspaceId, c.req.valid('query'), overview), 200));
  app.openapi(acceptanceOverTimeRoute, async (c) => c.json(await ask(c.var.actor.workspaceId, c.req.valid('query'), acceptanceOverTime), 200));
  app.openapi(byIntentRoute, async (c) => c.json(await ask(c.var.actor.workspaceId, c.req.valid('query'), byIntent), 200));
  app.openapi(funnelRoute, async (c) => c.json(await ask(c.var.actor.workspaceId, c.req.valid('query'), funnel), 200));
  app.openapi(outcomesRoute, async (c) => c.json(await ask(c.var.actor.workspaceId, c.req.valid('query'), outcomes), 200));
  app.openapi(csvRoute, async (c) => {
    const { question } = c.req.valid('param');
    const csv = await ask(c.var.actor.workspaceId, c.req.valid('query'), (transaction, filters, at) => questionToCsv(question, transaction, filters, at));
    return c.body(csv, 200, { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="countersign-${question}.csv"` });
  });
}
