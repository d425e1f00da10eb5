import { articleDrafts } from '@countersign/db/schema/gaps';
import { withWorkspace } from '@countersign/db/with-workspace';
import { and, eq } from 'drizzle-orm';
import { writeAudit } from '../../../audit/write-audit.ts';
import type { Actor } from '../../../auth/actor.ts';
import type { AppDependencies } from '../../../context.ts';
import { readArticle } from './read-article.ts';
import { articleToMarkdown } from './article-to-markdown.ts';

/** An article as a file for the team's help centre, and marked exported. Throws `NOT_FOUND`. */
export async function exportArticle(dependencies: Pick<AppDependencies, 'database' | 'now'>, actor: Actor, id: string): Promise<{ fileName: string; markdown: string }> {
  const article = await readArticle(dependencies, actor, id);
  await withWorkspace(dependencies.database, actor.workspaceId, async (transaction) => {
    await transaction.update(articleDrafts).set({ state: 'exported', exportedAt: dependencies.now() }).where(and(eq(articleDrafts.workspaceId, actor.workspaceId), eq(articleDrafts.id, id)));
    await writeAudit(transaction, actor, { action: 'article.exported', subject: id });
  });
  return articleToMarkdown(article);
}
