import type { Transaction } from '@countersign/db/client';
import { findings } from '@countersign/db/schema/findings';
import { intents } from '@countersign/db/schema/intents';
import { members } from '@countersign/db/schema/members';
import { suggestions } from '@countersign/db/schema/suggestions';
import { and, desc, eq, sql, type SQL } from 'drizzle-orm';
import { ticketName } from '../tickets/ticket-name.ts';
import type { JoinedSuggestion } from './to-suggestion-row.ts';

/** Suggestions that meet the condition, newest first, with their agent, intent and number of findings. */
export async function joinedSuggestions(transaction: Transaction, condition: SQL | undefined, limit: number): Promise<JoinedSuggestion[]> {
  return transaction
    .select({
      suggestion: suggestions,
      ticketName: ticketName('suggestions'),
      agent: members.name,
      intentLabel: intents.label,
      findings: sql<number>`(select count(*)::int from ${findings} where ${findings.workspaceId} = ${suggestions.workspaceId} and ${findings.suggestionId} = ${suggestions.id})`,
    })
    .from(suggestions)
    .leftJoin(members, and(eq(members.workspaceId, suggestions.workspaceId), eq(members.id, suggestions.memberId)))
    .leftJoin(intents, and(eq(intents.workspaceId, suggestions.workspaceId), eq(intents.id, suggestions.intent)))
    .where(condition)
    .orderBy(desc(suggestions.createdAt), desc(suggestions.id))
    .limit(limit);
}
