import { auditLog } from '@countersign/db/schema/audit-log';
import { members } from '@countersign/db/schema/members';
import { withWorkspace } from '@countersign/db/with-workspace';
import type { Transaction } from '@countersign/db/client';
import { and, desc, eq, sql } from 'drizzle-orm';
import type { AppDependencies } from '../context.ts';
import type { Privacy } from '../routes/contracts/privacy.ts';
import { readPrivacy } from './read-privacy.ts';

const MOST_CHANGES = 10;

/** What a workspace masks besides what always is, how often that was saved, and by whom last. */
export async function describePrivacy({ database }: Pick<AppDependencies, 'database'>, workspaceId: string): Promise<Privacy> {
  return withWorkspace(database, workspaceId, async (transaction) => {
    const version = await privacyVersion(transaction, workspaceId);
    const rows = await transaction.select({ at: auditLog.at, by: members.name, version: sql<number>`(${auditLog.detail} ->> 'version')::int` }).from(auditLog)
      .leftJoin(members, and(eq(members.workspaceId, auditLog.workspaceId), eq(members.id, auditLog.actorId)))
      .where(and(eq(auditLog.workspaceId, workspaceId), eq(auditLog.action, 'privacy.saved'))).orderBy(desc(auditLog.at), desc(auditLog.id)).limit(MOST_CHANGES);
    return { version, settings: await readPrivacy(transaction, workspaceId), changes: rows.map(({ at, by, version: saved }) => ({ version: saved, at: at.toISOString(), by: by ?? '' })) };
  });
}

/** How often it was saved: each save is one entry of the audit log. */
export async function privacyVersion(transaction: Transaction, workspaceId: string): Promise<number> {
  return transaction.$count(auditLog, and(eq(auditLog.workspaceId, workspaceId), eq(auditLog.action, 'privacy.saved')));
}
