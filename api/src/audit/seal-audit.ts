import type { Database } from '@countersign/db/client';
import { auditLog, auditSeals } from '@countersign/db/schema/audit-log';
import { withWorkspace } from '@countersign/db/with-workspace';
import { and, asc, desc, eq, notExists, sql } from 'drizzle-orm';
import { firstHash, hashEntry } from './hash-entry.ts';

/** Links every entry that is not sealed yet to the chain, in the order written; answers how many. One sealer at a time. */
export async function sealAudit(database: Database, workspaceId: string): Promise<number> {
  return withWorkspace(database, workspaceId, async (transaction) => {
    await transaction.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`countersign/audit/${workspaceId}`}, 0))`);
    const [last] = await transaction.select().from(auditSeals).where(eq(auditSeals.workspaceId, workspaceId)).orderBy(desc(auditSeals.sequence)).limit(1);
    const sealed = transaction.select().from(auditSeals).where(and(eq(auditSeals.workspaceId, workspaceId), eq(auditSeals.auditId, auditLog.id)));
    const open = await transaction.select().from(auditLog).where(and(eq(auditLog.workspaceId, workspaceId), notExists(sealed))).orderBy(asc(auditLog.at), asc(auditLog.id));
    let previousHash = last?.hash ?? firstHash;
    let sequence = last?.sequence ?? 0;
    const links = open.map((entry) => {
      const hash = hashEntry(previousHash, entry);
      const link = { workspaceId, sequence: ++sequence, auditId: entry.id, previousHash, hash };
      previousHash = hash;
      return link;
    });
    if (links.length > 0) await transaction.insert(auditSeals).values(links);
    return links.length;
  });
}
