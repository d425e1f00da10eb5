import { openTexts } from '@countersign/db/crypto/open-text';
import type { MasterKey } from '@countersign/db/crypto/master-key';
import type { Transaction } from '@countersign/db/client';
import { suggestionFacts } from '@countersign/db/schema/suggestion-facts';
import { suggestions } from '@countersign/db/schema/suggestions';
import { advance } from '@countersign/shared/suggestion/advance';
import { classifyOutcome } from '@countersign/shared/suggestion/classify-outcome';
import type { Fact } from '@countersign/shared/suggestion/facts';
import { measureSurvival, type Survival } from '@countersign/shared/suggestion/similarity';
import type { SuggestionState } from '@countersign/shared/suggestion/suggestion';
import { and, asc, eq } from 'drizzle-orm';
import { rewordedTextId, rewordingInForce } from './rewording-in-force.ts';
import { offeredText, unpackDraft } from './stored-draft.ts';

type Row = typeof suggestions.$inferSelect;

/** A copied draft of which this much is in the sent reply was put there. */
const copyIsInsertedFrom = 0.5;

/** Folds all facts of a suggestion into its row, and measures how much of the draft, in the words the agent accepted, survived once it was sent. */
export async function foldSuggestion(transaction: Transaction, masterKey: MasterKey, row: Row): Promise<void> {
  const mine = and(eq(suggestionFacts.workspaceId, row.workspaceId), eq(suggestionFacts.suggestionId, row.id));
  const stored = await transaction.select({ body: suggestionFacts.body }).from(suggestionFacts).where(mine).orderBy(asc(suggestionFacts.at), asc(suggestionFacts.id));
  const facts = stored.map(({ body }) => body);
  const told = facts.reduce<SuggestionState | undefined>(advance, undefined);
  if (told === undefined) return;
  const rewording = row.customerId === null ? undefined : rewordingInForce(facts, told);
  row.rewordedTextId = rewording === undefined ? null : await rewordedTextId(rewording);
  const copied = told.phase === 'discarded' ? facts.find((fact) => fact.type === 'suggestion.copied') : undefined;
  const measured = told.phase === 'sent' || copied !== undefined ? await survivalOf(transaction, masterKey, row, told) : undefined;
  const state = copied !== undefined && (measured?.survived ?? 0) >= copyIsInsertedFrom ? insertedByCopy(told, copied) : told;
  const survival = state.phase === 'sent' ? measured : undefined;
  await transaction.update(suggestions).set({ ...columnsOf(state), rewordedTextId: row.rewordedTextId, ...ofInsertion(facts, state), survived: survival?.survived ?? null, added: survival?.added ?? null, outcome: classifyOutcome(state, survival) ?? null })
    .where(and(eq(suggestions.workspaceId, row.workspaceId), eq(suggestions.id, row.id)));
}

/** Only the server holds draft and reply beside each other whoever noticed the reply, so it alone says that a copy was used. */
function insertedByCopy(state: SuggestionState, { at }: Fact): SuggestionState {
  return { ...state, phase: 'sent', insertedAt: at, insertedVia: 'copy', displayedAt: state.displayedAt ?? at };
}

async function survivalOf(transaction: Transaction, masterKey: MasterKey, row: Row, state: SuggestionState): Promise<Survival | undefined> {
  const draftTextId = row.rewordedTextId ?? row.draftTextId;
  if (draftTextId === null || row.sentTextId === null) return undefined;
  const texts = await openTexts(transaction, masterKey, row.workspaceId, [draftTextId, row.sentTextId]);
  const [draft, sent] = [texts.get(draftTextId), texts.get(row.sentTextId)];
  if (draft === undefined || sent === undefined) return undefined;
  return measureSurvival(offeredText(unpackDraft(draft).sentences, state.acceptedPassages), sent);
}

function columnsOf(state: SuggestionState) {
  const moment = (at: string | null | undefined): Date | null => (at ? new Date(at) : null);
  return {
    phase: state.phase,
    displayedAt: moment(state.displayedAt),
    insertedAt: moment(state.insertedAt),
    insertedVia: state.insertedVia,
    afterMessageId: state.afterMessageId,
    dismissedAt: moment(state.dismissedAt),
    sentAt: moment(state.sentAt),
    sentMessageId: state.sentMessageId,
    rating: state.rating,
    ratingReason: state.ratingReason,
    acceptedPassages: state.acceptedPassages,
  };
}

function ofInsertion(facts: readonly Fact[], state: SuggestionState) {
  const inserted = facts.find((fact) => fact.type === 'suggestion.inserted' && fact.at === state.insertedAt);
  const sent = facts.find((fact) => fact.type === 'suggestion.sent' && fact.messageId === state.sentMessageId);
  return {
    ...(inserted?.type === 'suggestion.inserted' ? { leftOut: inserted.leftOut, landedDifferently: inserted.landedDifferently } : {}),
    ...(sent?.type === 'suggestion.sent' ? { afterInsertMs: sent.afterInsertMs } : {}),
  };
}
