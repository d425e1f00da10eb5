import { articleDrafts } from '@countersign/db/schema/gaps';
import { withWorkspace } from '@countersign/db/with-workspace';
import { eq } from 'drizzle-orm';
import type { Actor } from '../../../auth/actor.ts';
import type { AppDependencies } from '../../../context.ts';
import type { ArticleDraftList } from '../../../routes/contracts/article-drafts.ts';
import { joinedArticles } from './joined-articles.ts';

/** Every article that was begun from a gap, newest first. */
export async function listArticles({ database }: Pick<AppDependencies, 'database'>, { workspaceId }: Actor): Promise<ArticleDraftList> {
  const articles = await withWorkspace(database, workspaceId, (transaction) => joinedArticles(transaction, eq(articleDrafts.workspaceId, workspaceId)));
  return { articles: articles.map(({ body: _body, suggestionIds: _ids, ...row }) => row) };
}
