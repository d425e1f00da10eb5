import { deleteExpiredTexts } from '@countersign/db/crypto/delete-expired-texts';
import { withWorkspace } from '@countersign/db/with-workspace';
import { sealAudit } from '../audit/seal-audit.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { forgetAdapterReports } from '../consoles/forget-adapter-reports.ts';
import type { AppDependencies } from '../context.ts';
import { forgetUneditedArticles } from '../knowledge/gaps/articles/forget-unedited-articles.ts';
import { publishLessons } from '../knowledge/learning/publish-lessons.ts';
import { listWorkspaces } from './list-workspaces.ts';
import { markUnused } from './mark-unused.ts';
import { refreshSources } from './refresh-sources.ts';

/** What every minute needs: expired sign-ins, texts and old reports go, suggestions without a reply are marked, sources whose time has come are imported, the audit is sealed. A workspace that fails holds up none of the others. */
export async function keepHouse(dependencies: AppDependencies): Promise<void> {
  const { auth, database } = dependencies;
  await auth.clearExpired();
  const failures: unknown[] = [];
  for (const workspaceId of await listWorkspaces(database)) {
    for (const work of [markUnused, dropExpiredTexts, forgetAdapterReports, publishLessons, forgetUneditedArticles, refreshSources, seal]) await work(dependencies, workspaceId).catch((error: unknown) => failures.push(error));
  }
  if (failures.length > 0) throw failures[0];
}

async function dropExpiredTexts({ database }: AppDependencies, workspaceId: string): Promise<void> {
  await withWorkspace(database, workspaceId, async (transaction) => {
    const expired = await deleteExpiredTexts(transaction, workspaceId);
    if (expired > 0) await writeAudit(transaction, { workspaceId, memberId: null }, { action: 'texts.expired', subject: 'texts', detail: { count: expired } });
  });
}

function seal({ database }: AppDependencies, workspaceId: string): Promise<number> {
  return sealAudit(database, workspaceId);
}
