import type { Transaction } from '@countersign/db/client';
import { intentExamples, intents } from '@countersign/db/schema/intents';
import { and, eq, inArray, isNull } from 'drizzle-orm';

/** Which of these texts the team has given to an intent that is in use, as examples of its own. */
export async function taughtTexts(transaction: Transaction, workspaceId: string, texts: readonly string[]): Promise<ReadonlySet<string>> {
  if (texts.length === 0) return new Set();
  const rows = await transaction.select({ text: intentExamples.text }).from(intentExamples).innerJoin(intents, and(eq(intents.workspaceId, intentExamples.workspaceId), eq(intents.id, intentExamples.intentId)))
    .where(and(eq(intentExamples.workspaceId, workspaceId), isNull(intents.retiredAt), inArray(intentExamples.text, [...texts])));
  return new Set(rows.map(({ text }) => text));
}
