import { openTexts } from '@countersign/db/crypto/open-text';
import { members } from '@countersign/db/schema/members';
import { suggestions } from '@countersign/db/schema/suggestions';
import { withWorkspace } from '@countersign/db/with-workspace';
import { and, desc, eq, isNotNull } from 'drizzle-orm';
import type { Actor } from '../../auth/actor.ts';
import type { AppDependencies } from '../../context.ts';
import type { SentReply } from './measure-style.ts';

const NEWEST_REPLIES = 40;

/**
 * The newest replies a member sent whose texts are still kept, where that member lets them be read; `null` where not. Nothing of
 * them is stored anew: erased or expired texts are gone from the style with the next reading.
 */
export async function readSentReplies({ database, masterKey }: Pick<AppDependencies, 'database' | 'masterKey'>, { workspaceId, memberId }: Actor): Promise<readonly SentReply[] | null> {
  return withWorkspace(database, workspaceId, async (transaction) => {
    const [member] = await transaction.select({ since: members.writingStyleSince }).from(members).where(and(eq(members.workspaceId, workspaceId), eq(members.id, memberId)));
    if (!member?.since) return null;
    const rows = await transaction.select({ textId: suggestions.sentTextId }).from(suggestions)
      .where(and(eq(suggestions.workspaceId, workspaceId), eq(suggestions.memberId, memberId), isNotNull(suggestions.sentTextId)))
      .orderBy(desc(suggestions.createdAt)).limit(NEWEST_REPLIES);
    const opened = await openTexts(transaction, masterKey, workspaceId, rows.map((row) => row.textId!));
    return [...opened.values()].map((text) => ({ text }));
  });
}
