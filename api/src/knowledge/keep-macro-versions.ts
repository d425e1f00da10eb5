import type { Transaction } from '@countersign/db/client';
import { documentVersions } from '@countersign/db/schema/documents';
import { macros } from '@countersign/db/schema/macros';
import { sql } from 'drizzle-orm';
import { forgetOldVersions } from './forget-old-versions.ts';
import { inChunks } from './in-chunks.ts';

/** Copies these macros as they stand to the history, where each is a document of one passage. Ends nothing that is ended already. */
export async function keepMacroVersions(transaction: Transaction, workspaceId: string, macroIds: readonly string[], endedAt: Date): Promise<void> {
  for (const ids of inChunks(macroIds)) {
    await transaction.execute(sql`
      INSERT INTO ${documentVersions} (workspace_id, document_id, version, source_id, kind, title, visibility, language, updated_at, body, passages, imported_at, ended_at)
      SELECT m.workspace_id, m.id, m.version, m.source_id, 'macro', m.title, 'public', m.language, m.updated_at, m.body,
        jsonb_build_array(jsonb_build_object('id', m.id, 'ordinal', 1, 'heading', '', 'text', m.body, 'start', 0, 'end', length(m.body) + length(regexp_replace(m.body, '[^\\U00010000-\\U0010ffff]', '', 'g')))), m.updated_at, ${endedAt.toISOString()}
      FROM ${macros} m WHERE m.workspace_id = ${workspaceId} AND m.deleted_at IS NULL AND m.id IN ${ids}
      ON CONFLICT DO NOTHING`);
    await forgetOldVersions(transaction, workspaceId, ids);
  }
}
