import type { Transaction } from '@countersign/db/client';
import { intents } from '@countersign/db/schema/intents';
import { eq } from 'drizzle-orm';

/** What intents are called, retired ones too, and what each is a kind of. */
export async function intentLabels(transaction: Transaction, workspaceId: string): Promise<{ label(id: string): string; parent(id: string): string | null }> {
  const rows = await transaction.select({ id: intents.id, label: intents.label, parentId: intents.parentId }).from(intents).where(eq(intents.workspaceId, workspaceId));
  const known = new Map(rows.map((row) => [row.id, row]));
  return { label: (id) => known.get(id)?.label ?? (id === 'unknown' ? 'Not recognised' : id), parent: (id) => known.get(id)?.parentId ?? null };
}
