import type { Database } from '@countersign/db/client';
import { withWorkspace } from '@countersign/db/with-workspace';
import { inChunks } from './in-chunks.ts';
import type { LoadedDocuments } from './loaded-documents.ts';
import { readDocumentPassages } from './read-document-passages.ts';
import { readStanding } from './read-standing.ts';

/** Documents read in one transaction while others wait for the connection. */
const DOCUMENTS_A_TURN = 250;

/**
 * What `loadPassages` would read, read before it in short transactions: a database of one connection lets others in between. What changes meanwhile has another
 * stamp, so that `loadPassages` reads it again.
 */
export async function readPassagesAhead(database: Database, workspaceId: string, before: LoadedDocuments = new Map()): Promise<LoadedDocuments> {
  const standing = await withWorkspace(database, workspaceId, (transaction) => readStanding(transaction, workspaceId));
  const changed = standing.filter(({ id, stamp }) => before.get(id)?.stamp !== stamp).map(({ id }) => id);
  if (changed.length <= DOCUMENTS_A_TURN) return before;
  const known = new Map(before);
  for (const ids of inChunks(changed, DOCUMENTS_A_TURN)) {
    for (const [id, document] of await withWorkspace(database, workspaceId, (transaction) => readDocumentPassages(transaction, workspaceId, ids))) known.set(id, document);
  }
  return known;
}
