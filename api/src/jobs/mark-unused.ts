import { suggestionFacts } from '@countersign/db/schema/suggestion-facts';
import { suggestions } from '@countersign/db/schema/suggestions';
import { withWorkspace } from '@countersign/db/with-workspace';
import { uuidv7 } from '@countersign/shared/ids';
import type { ConsoleName } from '@countersign/shared/ticket/ticket-key';
import { and, eq, inArray, isNull, lt } from 'drizzle-orm';
import type { AppDependencies } from '../context.ts';
import { foldSuggestion } from '../suggestions/fold-suggestion.ts';

const unusedAfterMs = 24 * 60 * 60_000;
/** A browser that was shut in time may still bring its facts. */
const graceMs = 60 * 60_000;
const mostAtOnce = 200;

/** Records that a suggestion found no reply within a day; says how many there were. */
export async function markUnused({ database, masterKey, now }: Pick<AppDependencies, 'database' | 'masterKey' | 'now'>, workspaceId: string): Promise<number> {
  const before = new Date(now().getTime() - unusedAfterMs - graceMs);
  return withWorkspace(database, workspaceId, async (transaction) => {
    const open = and(eq(suggestions.workspaceId, workspaceId), isNull(suggestions.outcome), inArray(suggestions.phase, ['generated', 'displayed', 'inserted']), lt(suggestions.createdAt, before));
    const rows = await transaction.select().from(suggestions).where(open).limit(mostAtOnce).for('update', { skipLocked: true });
    for (const row of rows) {
      const ticketKey = { console: row.console as ConsoleName, host: row.host, id: row.ticketId };
      const fact = { id: uuidv7(), at: now().toISOString(), ticketKey, type: 'suggestion.unused', suggestionId: row.id } as const;
      await transaction.insert(suggestionFacts).values({ workspaceId, id: fact.id, type: fact.type, at: now(), suggestionId: row.id, memberId: row.memberId, console: row.console, host: row.host, ticketId: row.ticketId, body: fact });
      await foldSuggestion(transaction, masterKey, row);
    }
    return rows.length;
  });
}
