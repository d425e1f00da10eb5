import { adapterReports } from '@countersign/db/schema/adapter-reports';
import { withWorkspace } from '@countersign/db/with-workspace';
import { and, eq, lt } from 'drizzle-orm';
import type { AppDependencies } from '../context.ts';

const keptMs = 90 * 86_400_000;

/** Reports are about a page as it was; after 90 days that page is history. */
export async function forgetAdapterReports({ database, now }: Pick<AppDependencies, 'database' | 'now'>, workspaceId: string): Promise<void> {
  await withWorkspace(database, workspaceId, (transaction) =>
    transaction.delete(adapterReports).where(and(eq(adapterReports.workspaceId, workspaceId), lt(adapterReports.lastSeenAt, new Date(now().getTime() - keptMs)))));
}
