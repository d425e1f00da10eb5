import type { Transaction } from '@countersign/db/client';
import { openTexts } from '@countersign/db/crypto/open-text';
import { suggestionFacts } from '@countersign/db/schema/suggestion-facts';
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
    const draftTextId = row.rewordedTextId ?? row.draftTextId;
    const texts = await openTexts(transaction, masterKey, workspaceId, [draftTextId, row.sentTextId].filter((textId) => textId !== null));
    const draft = texts.get(draftTextId ?? '');
    const unread = await unreadOf(transaction, workspaceId, id);
    return {
      id, phase: row.phase, outcome: row.outcome, survived: row.survived, added: row.added, sentAt: row.sentAt?.toISOString() ?? null,
      draft: draft === undefined ? null : offeredText(unpackDraft(draft).sentences, row.acceptedPassages), sent: texts.get(row.sentTextId ?? '') ?? null, unread,
    };
  });
}

async function unreadOf(transaction: Transaction, workspaceId: string, id: string): Promise<OwnSuggestion['unread']> {
  const noted = and(eq(suggestionFacts.workspaceId, workspaceId), eq(suggestionFacts.suggestionId, id), eq(suggestionFacts.type, 'suggestion.sent-unread'));
  const [fact] = await transaction.select({ body: suggestionFacts.body }).from(suggestionFacts).where(noted);
  return fact?.body.type === 'suggestion.sent-unread' ? { words: fact.body.words, readingMs: fact.body.readingMs, hadMs: fact.body.hadMs } : null;
}
