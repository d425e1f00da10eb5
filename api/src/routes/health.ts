import { AppError } from '@countersign/shared/errors';
import { sql } from 'drizzle-orm';
import type { App, AppDependencies } from '../context.ts';
import { healthRoute, readyRoute } from './contracts/health.ts';

export function healthRoutes(app: App, { database }: AppDependencies): void {
  app.openapi(healthRoute, (c) => c.json({ status: 'ok' as const }, 200));
  app.openapi(readyRoute, async (c) => {
    await database.execute(sql`select 1`).catch((cause: unknown) => {
      throw new AppError('UNAVAILABLE', 'The database does not answer.', { cause });
    });
    return c.json({ status: 'ready' as const }, 200);
  });
}
