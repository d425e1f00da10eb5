import type { Transaction } from '@countersign/db/client';
import { assistRuns } from '@countersign/db/schema/assist-runs';
import { passages } from '@countersign/db/schema/documents';
import { macros } from '@countersign/db/schema/macros';
import { passageLearning, type LearningEffect } from '@countersign/db/schema/passage-learning';
import { suggestions } from '@countersign/db/schema/suggestions';
import { newId } from '@countersign/shared/ids';
import { and, eq, inArray, isNull, notInArray, sql } from 'drizzle-orm';
import { textHash } from './text-hash.ts';

/** A reply that kept this much of its draft says that the draft's passages answered the question. */
const ACCEPTED_FROM = 0.8;
/** One that kept less than this was rewritten, as the measures define it. */
const REWRITTEN_BELOW = 0.6;

/**
 * Draws the lesson of a sent reply for each passage its draft rests on: kept, and the customer's question becomes one that the passage answers; rewritten,
 * and the passage goes down a little. Told again of the same reply it corrects what it learned; what a lead took back stays so.
 */
export async function learnFromReply(transaction: Transaction, workspaceId: string, suggestionId: string): Promise<void> {
  const [reply] = await transaction
    .select({ phase: suggestions.phase, survived: suggestions.survived, cited: suggestions.cited, questionTextId: assistRuns.questionTextId })
    .from(suggestions).leftJoin(assistRuns, and(eq(assistRuns.workspaceId, suggestions.workspaceId), eq(assistRuns.id, suggestions.runId)))
    .where(and(eq(suggestions.workspaceId, workspaceId), eq(suggestions.id, suggestionId)));
  if (reply === undefined) return;
  const effect = effectOf(reply);
  const cited = effect === undefined ? [] : await citedWords(transaction, workspaceId, reply.cited);
  await transaction.delete(passageLearning).where(and(
    eq(passageLearning.workspaceId, workspaceId), eq(passageLearning.suggestionId, suggestionId), isNull(passageLearning.forgottenAt),
    ...(cited.length === 0 ? [] : [notInArray(passageLearning.passageId, cited.map(({ passageId }) => passageId))]),
  ));
  if (effect === undefined || cited.length === 0) return;
  const questionTextId = effect === 'asked' ? reply.questionTextId : null;
  await transaction.insert(passageLearning)
    .values(cited.map((words) => ({ workspaceId, id: newId('lesson'), suggestionId, effect, questionTextId, ...words })))
    .onConflictDoUpdate({ target: [passageLearning.workspaceId, passageLearning.suggestionId, passageLearning.passageId], set: { effect, questionTextId, textHash: sql`excluded.text_hash`, pending: true } });
}

function effectOf({ phase, survived, questionTextId }: { phase: string; survived: number | null; questionTextId: string | null }): LearningEffect | undefined {
  if (phase !== 'sent' || survived === null) return undefined;
  if (survived >= ACCEPTED_FROM) return questionTextId === null ? undefined : 'asked';
  return survived < REWRITTEN_BELOW ? 'edited' : undefined;
}

/** Passages and macros among what was cited, as they read now; what is gone teaches nothing. */
async function citedWords(transaction: Transaction, workspaceId: string, cited: readonly { readonly passageId: string }[]): Promise<{ passageId: string; documentId: string; textHash: string }[]> {
  const ids = cited.map(({ passageId }) => passageId);
  if (ids.length === 0) return [];
  const found = [
    ...await transaction.select({ passageId: passages.id, documentId: passages.documentId, text: passages.text }).from(passages).where(and(eq(passages.workspaceId, workspaceId), inArray(passages.id, ids))),
    ...await transaction.select({ passageId: macros.id, documentId: macros.id, text: macros.body }).from(macros).where(and(eq(macros.workspaceId, workspaceId), inArray(macros.id, ids), isNull(macros.deletedAt))),
  ];
  return found.map(({ passageId, documentId, text }) => ({ passageId, documentId, textHash: textHash(text) }));
}
