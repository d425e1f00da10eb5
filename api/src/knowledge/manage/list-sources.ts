import { withWorkspace } from '@countersign/db/with-workspace';
import type { AppDependencies } from '../../context.ts';
import type { SourceList } from '../../routes/contracts/sources.ts';
import { sourceKinds } from '../source-kinds.ts';
import { readSources } from './read-sources.ts';

/** The sources of a workspace, and the kinds that a lead can add. */
export async function listSources({ database }: Pick<AppDependencies, 'database'>, workspaceId: string): Promise<SourceList> {
  const kinds = Object.entries(sourceKinds).filter(([, { setBy }]) => setBy === 'lead');
  return {
    sources: await withWorkspace(database, workspaceId, (transaction) => readSources(transaction, workspaceId)),
    kinds: await Promise.all(kinds.map(async ([kind, { secrets, describe }]) => ({ kind, secrets: [...secrets], settings: await describe() }))),
  };
}
