import { openTexts } from '@countersign/db/crypto/open-text';
import { suggestions } from '@countersign/db/schema/suggestions';
import { withWorkspace } from '@countersign/db/with-workspace';
import { AppError } from '@countersign/shared/errors';
import { and, eq } from 'drizzle-orm';
import type { Actor } from '../auth/actor.ts';
import type { AppDependencies } from '../context.ts';
import type { OwnSuggestion } from '../routes/contracts/suggestions.ts';
import { offeredText, unpackDraft } from './stored-draft.ts';

/** What became of a suggestion, for the agent it was offered to and nobody else. */
export async function readOwnSuggestion({ database, masterKey }: Pick<AppDependencies, 'database' | 'masterKey'>, actor: Actor, id: string): Promise<OwnSuggestion> {
  const { workspaceId, memberId } = actor;
  return withWorkspace(database, workspaceId, async (transaction) => {
    const mine = and(eq(suggestions.workspaceId, workspaceId), eq(suggestions.id, id), eq(suggestions.memberId, memberId));
    const [row] = await transaction.select().from(suggestions).where(mine);
    if (row === undefined) throw new AppError('NOT_FOUND', 'There is no suggestion of yours with this id.');
    const texts = await openTexts(transaction, masterKey, workspaceId, [row.draftTextId, row.sentTextId].filter((textId) => textId !== null));
    const draft = texts.get(row.draftTextId ?? '');
    return {
      id, phase: row.phase, outcome: row.outcome, survived: row.survived, added: row.added, sentAt: row.sentAt?.toISOString() ?? null,
      draft: draft === undefined ? null : offeredText(unpackDraft(draft).sentences, row.acceptedPassages), sent: texts.get(row.sentTextId ?? '') ?? null,
    };
  });
}
