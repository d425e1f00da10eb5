import { DataDirectoryInUseError } from '@countersign/db/embedded/lock-data-directory';
import { workspaces } from '@countersign/db/schema/workspaces';
import { withWorkspace } from '@countersign/db/with-workspace';
import { AppError } from '@countersign/shared/errors';
import { eq } from 'drizzle-orm';
import { compose, type Composition } from '../compose.ts';
import { readEnv } from '../env.ts';
import { firstWorkspace } from '../workspaces/first-workspace.ts';
import { dataDirectory } from './data-directory.ts';

/** The product over the data directory or `DATABASE_URL`, and the workspace that a command is about. */
export interface OpenWorkspace {
  readonly composition: Composition;
  readonly workspaceId: string;
}

/**
 * Opens the product for a command, on the named workspace or else the first. `instead` says what to do where a server holds the directory.
 * Throws `CONFLICT` there, and `NOT_FOUND` where there is no such workspace, or none yet.
 */
export async function openComposition({ dataDir = dataDirectory, workspace }: { readonly dataDir?: string | undefined; readonly workspace?: string | undefined }, instead: string): Promise<OpenWorkspace> {
  const composition = await compose(readEnv(), { baseUrl: 'http://127.0.0.1', dataDir }).catch((error: unknown) => {
    if (!(error instanceof DataDirectoryInUseError)) throw error;
    throw new AppError('CONFLICT', `A server is running on ${dataDir}: ${instead}, or stop it first.`, { cause: error });
  });
  const { database } = composition.dependencies;
  const workspaceId = workspace ?? (await firstWorkspace(database));
  const isThere = workspaceId !== undefined && (await withWorkspace(database, workspaceId, (transaction) => transaction.$count(workspaces, eq(workspaces.id, workspaceId)))) > 0;
  if (isThere) return { composition, workspaceId };
  await composition.close();
  throw new AppError('NOT_FOUND', workspace === undefined ? 'There is no workspace yet. Start the server once, which makes one: countersign serve.' : `There is no workspace “${workspace}”.`);
}
