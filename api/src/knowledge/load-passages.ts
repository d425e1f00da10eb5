import type { Transaction } from '@countersign/db/client';
import type { LoadedDocument, LoadedDocuments } from './loaded-documents.ts';
import { readDocumentPassages } from './read-document-passages.ts';
import { readStanding } from './read-standing.ts';

/** Beyond so many changed documents everything is read in one go. */
const MOST_SINGLED_OUT = 500;

/** The passages of every document that stands and whose source is on, by document in the order of ids. Documents that `before` has as they stand are not read again. */
export async function loadPassages(transaction: Transaction, workspaceId: string, before: LoadedDocuments = new Map()): Promise<LoadedDocuments> {
  const standing = await readStanding(transaction, workspaceId);
  const changed = standing.filter(({ id, stamp }) => before.get(id)?.stamp !== stamp).map(({ id }) => id);
  const read = changed.length === 0 ? new Map<string, LoadedDocument>() : await readDocumentPassages(transaction, workspaceId, changed.length > MOST_SINGLED_OUT ? undefined : changed);
  return new Map(standing.map(({ id, stamp }) => {
    const known = before.get(id);
    return [id, known?.stamp === stamp ? known : { stamp, passages: read.get(id)?.passages ?? [] }];
  }));
}

