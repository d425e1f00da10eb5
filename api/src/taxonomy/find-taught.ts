import type { Transaction } from '@countersign/db/client';
import { intentExamples, intents } from '@countersign/db/schema/intents';
import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import { textKey } from './text-key.ts';

/** An example of the team's, under an intent that is in use. */
export interface TaughtExample {
  readonly id: string;
  readonly intent: string;
  readonly label: string;
}

/** The examples that say the same as a masked text, oldest first. */
export async function findTaught(transaction: Transaction, workspaceId: string, masked: string): Promise<TaughtExample[]> {
  const key = textKey(masked);
  // The database narrows them down by the longest run of plain letters: it has no idea of case and accents elsewhere.
  const plain = (key.match(/[a-z0-9]+/g) ?? []).reduce((longest, run) => (run.length > longest.length ? run : longest), '');
  const rows = await transaction.select({ id: intentExamples.id, intent: intentExamples.intentId, label: intents.label, text: intentExamples.text }).from(intentExamples)
    .innerJoin(intents, and(eq(intents.workspaceId, intentExamples.workspaceId), eq(intents.id, intentExamples.intentId)))
    .where(and(eq(intentExamples.workspaceId, workspaceId), isNull(intents.retiredAt), sql`strpos(lower(${intentExamples.text}), ${plain}) > 0`)).orderBy(asc(intentExamples.id));
  return rows.filter(({ text }) => textKey(text) === key);
}
