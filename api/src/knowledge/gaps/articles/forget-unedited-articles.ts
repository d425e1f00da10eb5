import { articleDrafts } from '@countersign/db/schema/gaps';
import { withWorkspace } from '@countersign/db/with-workspace';
import { and, eq, isNull, lt } from 'drizzle-orm';
import type { AppDependencies } from '../../../context.ts';
import { textsKeptForDays } from '../../../suggestions/texts-expire-at.ts';

/** Articles that hold gathered words alone go when the texts they were gathered from have expired. */
export async function forgetUneditedArticles({ database, now }: Pick<AppDependencies, 'database' | 'now'>, workspaceId: string): Promise<void> {
  const oldest = new Date(now().getTime() - textsKeptForDays * 86_400_000);
  await withWorkspace(database, workspaceId, (transaction) => transaction.delete(articleDrafts)
    .where(and(eq(articleDrafts.workspaceId, workspaceId), isNull(articleDrafts.editedAt), lt(articleDrafts.createdAt, oldest))));
}
