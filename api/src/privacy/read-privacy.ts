import type { Transaction } from '@countersign/db/client';
import { workspaces } from '@countersign/db/schema/workspaces';
import { privacySettings, type PrivacySettings } from '@countersign/shared/redaction/privacy-settings';
import { eq, sql } from 'drizzle-orm';

/** What a workspace masks besides what always is, as it stands now. */
export async function readPrivacy(transaction: Transaction, workspaceId: string): Promise<PrivacySettings> {
  const [row] = await transaction.select({ privacy: sql<unknown>`${workspaces.settings} -> 'privacy'` }).from(workspaces).where(eq(workspaces.id, workspaceId));
  return privacySettings.parse(row?.privacy ?? {});
}
