import type { Transaction } from '@countersign/db/client';
import { sources } from '@countersign/db/schema/sources';
import { and, asc, eq, isNull } from 'drizzle-orm';
import { recordMapping } from './record-mapping.ts';
import type { RecordSource } from './record-source.ts';

/** The systems that are asked about a workspace's tickets: those a lead has on, oldest first. Their secrets stay sealed. */
export async function readRecordSources(transaction: Transaction, workspaceId: string): Promise<RecordSource[]> {
  const rows = await transaction.select({ id: sources.id, name: sources.name, settings: sources.settings, secret: sources.secret }).from(sources)
    .where(and(eq(sources.workspaceId, workspaceId), eq(sources.kind, 'record'), eq(sources.enabled, true), isNull(sources.deletedAt))).orderBy(asc(sources.createdAt), asc(sources.id));
  return rows.flatMap(({ id, name, settings, secret }) => {
    const mapping = recordMapping.safeParse(settings);
    return mapping.success ? [{ id, name, mapping: mapping.data, sealedSecret: secret }] : [];
  });
}
