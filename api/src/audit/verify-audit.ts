import type { Transaction } from '@countersign/db/client';
import { auditLog, auditSeals } from '@countersign/db/schema/audit-log';
import { and, asc, eq } from 'drizzle-orm';
import { firstHash, hashEntry } from './hash-entry.ts';

/** Where a chain is broken, if it is: an entry was changed or removed after it was sealed. */
export type AuditVerdict = { readonly intact: true; readonly sealed: number } | { readonly intact: false; readonly sequence: number; readonly auditId: string };

/** Walks the workspace's chain from its first link. */
export async function verifyAudit(transaction: Transaction, workspaceId: string): Promise<AuditVerdict> {
  const links = await transaction
    .select({ seal: auditSeals, entry: auditLog })
    .from(auditSeals)
    .leftJoin(auditLog, and(eq(auditLog.workspaceId, auditSeals.workspaceId), eq(auditLog.id, auditSeals.auditId)))
    .where(eq(auditSeals.workspaceId, workspaceId))
    .orderBy(asc(auditSeals.sequence));
  let previousHash = firstHash;
  for (const [position, { seal, entry }] of links.entries()) {
    const follows = seal.sequence === position + 1 && seal.previousHash === previousHash;
    if (!follows || entry === null || hashEntry(previousHash, entry) !== seal.hash) return { intact: false, sequence: seal.sequence, auditId: seal.auditId };
    previousHash = seal.hash;
  }
  return { intact: true, sealed: links.length };
}
