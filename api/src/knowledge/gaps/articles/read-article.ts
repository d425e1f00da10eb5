import { articleDrafts } from '@countersign/db/schema/gaps';
import { withWorkspace } from '@countersign/db/with-workspace';
import { AppError } from '@countersign/shared/errors';
import { and, eq } from 'drizzle-orm';
import type { Actor } from '../../../auth/actor.ts';
import type { AppDependencies } from '../../../context.ts';
import type { ArticleDraft } from '../../../routes/contracts/article-drafts.ts';
import { joinedArticles } from './joined-articles.ts';

/** One article that was begun from a gap. Throws `NOT_FOUND`. */
export async function readArticle({ database }: Pick<AppDependencies, 'database'>, { workspaceId }: Actor, id: string): Promise<ArticleDraft> {
  const [article] = await withWorkspace(database, workspaceId, (transaction) => joinedArticles(transaction, and(eq(articleDrafts.workspaceId, workspaceId), eq(articleDrafts.id, id))));
  if (article === undefined) throw new AppError('NOT_FOUND', 'There is no article with this id.');
  return article;
}
