import type { Transaction } from '@countersign/db/client';
import { intentExamples } from '@countersign/db/schema/intents';
import { and, asc, eq, gt } from 'drizzle-orm';
import { textKey } from './text-key.ts';

const atOnce = 250;

/** The intents that each text is an example of, by the text's key; of those intents alone. In small parts, so that others have their turn. */
export async function taughtIntents(transaction: Transaction, workspaceId: string, inUse: ReadonlySet<string>): Promise<ReadonlyMap<string, readonly string[]>> {
  const taught = new Map<string, string[]>();
  for (let after = ''; ;) {
    const rows = await transaction.select({ id: intentExamples.id, intent: intentExamples.intentId, text: intentExamples.text }).from(intentExamples)
      .where(and(eq(intentExamples.workspaceId, workspaceId), gt(intentExamples.id, after))).orderBy(asc(intentExamples.id)).limit(atOnce);
    for (const { intent, text } of rows) {
      const key = textKey(text);
      if (inUse.has(intent)) taught.set(key, [...(taught.get(key) ?? []), intent]);
    }
    if (rows.length < atOnce) return taught;
    after = rows.at(-1)!.id;
  }
}
