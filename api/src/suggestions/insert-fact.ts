import type { Transaction } from '@countersign/db/client';
import { suggestionFacts } from '@countersign/db/schema/suggestion-facts';
import type { Fact } from '@countersign/shared/suggestion/facts';
import type { Actor } from '../auth/actor.ts';

/** Stores a fact once; `false` where it was known already. */
export async function insertFact(transaction: Transaction, actor: Pick<Actor, 'workspaceId' | 'memberId'>, fact: Fact): Promise<boolean> {
  const { console, host, id: ticketId } = fact.ticketKey;
  const inserted = await transaction.insert(suggestionFacts).values({
    workspaceId: actor.workspaceId, id: fact.id, type: fact.type, at: new Date(fact.at), suggestionId: 'suggestionId' in fact ? fact.suggestionId : null,
    memberId: actor.memberId, console, host, ticketId, body: fact,
  }).onConflictDoNothing().returning({ id: suggestionFacts.id });
  return inserted.length > 0;
}
