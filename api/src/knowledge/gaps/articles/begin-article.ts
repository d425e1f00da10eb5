import { articleDrafts } from '@countersign/db/schema/gaps';
import { withWorkspace } from '@countersign/db/with-workspace';
import { newId } from '@countersign/shared/ids';
import { writeAudit } from '../../../audit/write-audit.ts';
import type { Actor } from '../../../auth/actor.ts';
import type { AppDependencies } from '../../../context.ts';
import type { GapQuery } from '../../../routes/contracts/knowledge-gaps.ts';
import { findGap } from '../find-gap.ts';
import { composeArticle } from './compose-article.ts';

/** Begins an article from a gap and gives its id; one that was begun from it before and not set aside stands. Internal until a lead says otherwise. Throws `NOT_FOUND`. */
export async function beginArticle(dependencies: Pick<AppDependencies, 'database' | 'masterKey' | 'now' | 'readModels'>, actor: Actor, gapId: string, query: GapQuery): Promise<string> {
  const found = await findGap(dependencies, actor, gapId, query);
  if (found.article !== null && found.article.state !== 'dismissed') return found.article.id;
  const { gap, runIds, suggestionIds } = found;
  const { workspaceId, memberId } = actor;
  const id = newId('articleDraft');
  await withWorkspace(dependencies.database, workspaceId, async (transaction) => {
    await transaction.insert(articleDrafts).values({
      workspaceId, id, state: 'draft', ...composeArticle(found), visibility: 'internal', language: gap.language, intent: gap.intent, runIds, suggestionIds, memberId, createdAt: dependencies.now(),
    });
    await writeAudit(transaction, actor, { action: 'article.begun', subject: id, detail: { intent: gap.intent, tickets: gap.tickets } });
  });
  return id;
}
