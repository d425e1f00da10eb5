import type { Transaction } from '@countersign/db/client';
import { documents, documentVersions, passages } from '@countersign/db/schema/documents';
import { and, eq, inArray, sql } from 'drizzle-orm';
import { forgetOldVersions } from './forget-old-versions.ts';
import { inChunks } from './in-chunks.ts';

/** Copies these documents as they stand to their history and takes their passages out of the knowledge. Ends nothing that is ended already. */
export async function keepVersions(transaction: Transaction, workspaceId: string, documentIds: readonly string[], endedAt: Date): Promise<void> {
  for (const ids of inChunks(documentIds)) {
    await transaction.execute(sql`
      INSERT INTO ${documentVersions} (workspace_id, document_id, version, source_id, kind, title, url, visibility, language, brand, updated_at, valid_until, body, passages, imported_at, ended_at)
      SELECT d.workspace_id, d.id, d.version, d.source_id, d.kind, d.title, d.url, d.visibility, d.language, d.brand, d.updated_at, d.valid_until, d.body,
        (SELECT coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'ordinal', p.ordinal, 'heading', p.heading, 'text', p.text, 'start', p.start, 'end', p.end) ORDER BY p.ordinal), '[]')
          FROM ${passages} p WHERE p.workspace_id = d.workspace_id AND p.document_id = d.id),
        coalesce(d.imported_at, d.created_at), ${endedAt.toISOString()}
      FROM ${documents} d WHERE d.workspace_id = ${workspaceId} AND d.deleted_at IS NULL AND d.id IN ${ids}
      ON CONFLICT DO NOTHING`);
    await transaction.delete(passages).where(and(eq(passages.workspaceId, workspaceId), inArray(passages.documentId, ids)));
    await forgetOldVersions(transaction, workspaceId, ids);
  }
}
