import { adapterReports } from '@countersign/db/schema/adapter-reports';
import { withWorkspace } from '@countersign/db/with-workspace';
import type { AdapterReport } from '@countersign/shared/consoles/adapter-report';
import { sql } from 'drizzle-orm';
import { createHash } from 'node:crypto';
import type { Actor } from '../auth/actor.ts';
import type { AppDependencies } from '../context.ts';

const longestAgoMs = 14 * 86_400_000;

/** Keeps what a browser missed, once a hook and day. A clock that is far off counts as now. */
export async function recordAdapterReports({ database, now }: Pick<AppDependencies, 'database' | 'now'>, actor: Actor, reports: readonly AdapterReport[]): Promise<number> {
  const browser = createHash('sha256').update(`${actor.workspaceId} ${actor.sessionId}`).digest('hex').slice(0, 16);
  const rows = reports.map(({ at, ...report }) => {
    const seenAt = believable(new Date(at), now());
    return { ...report, workspaceId: actor.workspaceId, browser, day: seenAt.toISOString().slice(0, 10), firstSeenAt: seenAt, lastSeenAt: seenAt };
  });
  await withWorkspace(database, actor.workspaceId, async (transaction) => {
    for (const row of rows) {
      await transaction.insert(adapterReports).values(row).onConflictDoUpdate({
        target: [adapterReports.workspaceId, adapterReports.day, adapterReports.console, adapterReports.view, adapterReports.selector, adapterReports.extensionVersion, adapterReports.browser],
        set: {
          count: sql`least(${adapterReports.count}, excluded.count)`,
          firstSeenAt: sql`least(${adapterReports.firstSeenAt}, excluded.first_seen_at)`,
          lastSeenAt: sql`greatest(${adapterReports.lastSeenAt}, excluded.last_seen_at)`,
        },
      });
    }
  });
  return rows.length;
}

function believable(at: Date, now: Date): Date {
  return at > now || now.getTime() - at.getTime() > longestAgoMs ? now : at;
}
