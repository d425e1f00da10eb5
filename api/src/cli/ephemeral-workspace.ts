import { openEphemeral } from '@countersign/db/embedded/open-ephemeral';
import { withWorkspace } from '@countersign/db/with-workspace';
import { newId } from '@countersign/shared/ids';
import { importDocuments } from '../knowledge/import-documents.ts';
import { importMacros } from '../knowledge/import-macros.ts';
import type { Macro } from '../knowledge/macro.ts';
import type { MarkdownDocument } from '../knowledge/sources/read-markdown.ts';
import { createWorkspace } from '../workspaces/create-workspace.ts';
import { defaultVoices } from '../workspaces/default-voices.ts';
import { loadReadModel } from '../workspaces/load-read-model.ts';
import type { ReadModel } from '../workspaces/read-model.ts';

/** Imports documents and macros into a database in memory by the routes' own verbs, and loads the workspace from it. The database is gone afterwards. */
export async function ephemeralWorkspace(documents: readonly MarkdownDocument[], macros: readonly Macro[]): Promise<ReadModel> {
  const { database, close } = await openEphemeral();
  try {
    const workspaceId = newId('workspace');
    const actor = { workspaceId, memberId: null };
    await withWorkspace(database, workspaceId, async (transaction) => {
      await createWorkspace(transaction, { id: workspaceId, name: 'Command line', voices: defaultVoices, linkHosts: [] });
      if (documents.length > 0) await importDocuments(transaction, actor, { source: { id: newId('source'), kind: 'markdown', name: 'Knowledge folder' }, kind: 'article', documents });
      if (macros.length > 0) await importMacros(transaction, actor, macros);
    });
    return (await loadReadModel(database, workspaceId)).model;
  } finally {
    await close();
  }
}
