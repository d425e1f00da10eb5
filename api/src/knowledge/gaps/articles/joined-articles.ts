import type { Transaction } from '@countersign/db/client';
import { articleDrafts } from '@countersign/db/schema/gaps';
import { intents } from '@countersign/db/schema/intents';
import { members } from '@countersign/db/schema/members';
import type { Visibility } from '@countersign/shared/ticket/message';
import { and, desc, eq, type SQL } from 'drizzle-orm';
import type { ArticleDraft } from '../../../routes/contracts/article-drafts.ts';

/** Articles that meet the condition, newest first, as clients read them. */
export async function joinedArticles(transaction: Transaction, condition: SQL | undefined): Promise<ArticleDraft[]> {
  const rows = await transaction.select({ article: articleDrafts, begunBy: members.name, intentLabel: intents.label }).from(articleDrafts)
    .leftJoin(members, and(eq(members.workspaceId, articleDrafts.workspaceId), eq(members.id, articleDrafts.memberId)))
    .leftJoin(intents, and(eq(intents.workspaceId, articleDrafts.workspaceId), eq(intents.id, articleDrafts.intent)))
    .where(condition).orderBy(desc(articleDrafts.createdAt), desc(articleDrafts.id));
  return rows.map(({ article, begunBy, intentLabel }) => ({
    id: article.id, state: article.state, title: article.title, body: article.body, visibility: article.visibility as Visibility, language: article.language,
    intent: article.intent, intentLabel: intentLabel ?? (article.intent === 'unknown' ? 'Not recognised' : article.intent), begunBy: begunBy ?? '',
    createdAt: article.createdAt.toISOString(), editedAt: article.editedAt?.toISOString() ?? null, exportedAt: article.exportedAt?.toISOString() ?? null,
    tickets: article.runIds.length, suggestionIds: [...article.suggestionIds],
  }));
}
