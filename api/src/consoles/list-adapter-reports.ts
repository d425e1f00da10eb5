import { adapterReports } from '@countersign/db/schema/adapter-reports';
import { withWorkspace } from '@countersign/db/with-workspace';
import { and, countDistinct, desc, eq, gte, max, min } from 'drizzle-orm';
import type { AppDependencies } from '../context.ts';
import type { AdapterReports } from '../routes/contracts/consoles.ts';

const shownMs = 30 * 86_400_000;
const mostReports = 200;

/** What browsers missed in the last 30 days, one entry a hook and version, with how many browsers missed it and since when. */
export async function listAdapterReports({ database, now }: Pick<AppDependencies, 'database' | 'now'>, workspaceId: string): Promise<AdapterReports> {
  const { console, view, selector, field, extensionVersion, browser, day, count, firstSeenAt, lastSeenAt } = adapterReports;
  const rows = await withWorkspace(database, workspaceId, (transaction) =>
    transaction.select({
      console, view, selector, field, extensionVersion,
      count: min(count), browsers: countDistinct(browser), days: countDistinct(day), firstSeenAt: min(firstSeenAt), lastSeenAt: max(lastSeenAt),
    }).from(adapterReports)
      .where(and(eq(adapterReports.workspaceId, workspaceId), gte(lastSeenAt, new Date(now().getTime() - shownMs))))
      .groupBy(console, view, selector, field, extensionVersion).orderBy(desc(max(lastSeenAt)), console, view, selector).limit(mostReports));
  return { reports: rows.map((row) => ({ ...row, count: row.count ?? 0, firstSeenAt: row.firstSeenAt!.toISOString(), lastSeenAt: row.lastSeenAt!.toISOString() })) };
}
