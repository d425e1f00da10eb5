import { articleDrafts } from '@countersign/db/schema/gaps';
import { withWorkspace } from '@countersign/db/with-workspace';
import { AppError } from '@countersign/shared/errors';
import { and, eq } from 'drizzle-orm';
import { writeAudit } from '../../../audit/write-audit.ts';
import type { Actor } from '../../../auth/actor.ts';
import type { AppDependencies } from '../../../context.ts';
import type { ArticleChange, ArticleDraft } from '../../../routes/contracts/article-drafts.ts';
import { readArticle } from './read-article.ts';

/** Changes an article's words, who may read it, or its state. Throws `NOT_FOUND`. */
export async function editArticle(dependencies: Pick<AppDependencies, 'database' | 'now'>, actor: Actor, id: string, change: ArticleChange): Promise<ArticleDraft> {
  const { workspaceId } = actor;
  const fields = Object.keys(change);
  if (fields.length === 0) return readArticle(dependencies, actor, id);
  await withWorkspace(dependencies.database, workspaceId, async (transaction) => {
    const isReworded = change.title !== undefined || change.body !== undefined;
    const changed = await transaction.update(articleDrafts).set({ ...change, ...(isReworded ? { editedAt: dependencies.now() } : {}) })
      .where(and(eq(articleDrafts.workspaceId, workspaceId), eq(articleDrafts.id, id))).returning({ id: articleDrafts.id });
    if (changed.length === 0) throw new AppError('NOT_FOUND', 'There is no article with this id.');
    await writeAudit(transaction, actor, { action: change.state === 'dismissed' ? 'article.dismissed' : 'article.edited', subject: id, detail: { fields } });
  });
  return readArticle(dependencies, actor, id);
}
