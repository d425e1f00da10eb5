import { withWorkspace } from '@countersign/db/with-workspace';
import { AppError } from '@countersign/shared/errors';
import type { AppDependencies } from '../context.ts';
import { citedPassage, type Citation } from './cited-passage.ts';
import type { Passage } from './index/knowledge-index.ts';

/** One passage as it stands, or as the cited version of its document had it. Throws `NOT_FOUND`. */
export async function readPassage({ database, readModels }: Pick<AppDependencies, 'database' | 'readModels'>, workspaceId: string, citation: Citation): Promise<Omit<Passage, 'validUntil' | 'askedAs' | 'boost'>> {
  const { index } = await readModels.get(workspaceId);
  const found = await withWorkspace(database, workspaceId, (transaction) => citedPassage(transaction, workspaceId, index, citation));
  if (found === undefined) throw new AppError('NOT_FOUND', 'This passage is not in the knowledge any more.');
  const { validUntil: _validUntil, askedAs: _askedAs, boost: _boost, ...passage } = found;
  return passage;
}
