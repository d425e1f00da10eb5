import type { Transaction } from '@countersign/db/client';
import { askRuns } from '@countersign/db/schema/ask-runs';
import { assistRuns } from '@countersign/db/schema/assist-runs';
import { documentVersions } from '@countersign/db/schema/documents';
import { sql } from 'drizzle-orm';

/** So many past versions of a document are kept, whoever cites them. */
const MOST_UNCITED = 50;

/**
 * Lets go of what these documents said more than 50 versions ago, but for the versions that a run over a ticket or an answer to a question rests on.
 * Runs are looked for in the time that a version stood, with an hour on both sides for servers whose clocks or read models lag.
 */
export async function forgetOldVersions(transaction: Transaction, workspaceId: string, documentIds: readonly string[]): Promise<void> {
  if (documentIds.length === 0) return;
  const itself = sql`jsonb_build_array(jsonb_build_object('documentId', v.document_id, 'version', v.version))`;
  const stood = sql`coalesce(v.imported_at, '-infinity') - interval '1 hour' AND v.ended_at + interval '1 hour'`;
  await transaction.execute(sql`
    DELETE FROM ${documentVersions} v USING (
      SELECT document_id, version, row_number() OVER (PARTITION BY document_id ORDER BY version DESC) AS age
      FROM ${documentVersions} WHERE workspace_id = ${workspaceId} AND document_id IN ${documentIds}
    ) past
    WHERE v.workspace_id = ${workspaceId} AND v.document_id = past.document_id AND v.version = past.version AND past.age > ${MOST_UNCITED}
      AND NOT EXISTS (SELECT 1 FROM ${assistRuns} r WHERE r.workspace_id = ${workspaceId} AND r.started_at BETWEEN ${stood} AND r.sources @> ${itself})
      AND NOT EXISTS (SELECT 1 FROM ${askRuns} a WHERE a.workspace_id = ${workspaceId} AND a.started_at BETWEEN ${stood} AND a.cited @> ${itself})`);
}
