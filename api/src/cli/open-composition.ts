import { DataDirectoryInUseError } from '@countersign/db/embedded/lock-data-directory';
import { AppError } from '@countersign/shared/errors';
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
 * Throws `CONFLICT` there, and `NOT_FOUND` where there is no workspace yet.
 */
export async function openComposition({ dataDir = dataDirectory, workspace }: { readonly dataDir?: string | undefined; readonly workspace?: string | undefined }, instead: string): Promise<OpenWorkspace> {
  const composition = await compose(readEnv(), { baseUrl: 'http://127.0.0.1', dataDir }).catch((error: unknown) => {
    if (!(error instanceof DataDirectoryInUseError)) throw error;
    throw new AppError('CONFLICT', `A server is running on ${dataDir}: ${instead}, or stop it first.`, { cause: error });
  });
  const workspaceId = workspace ?? (await firstWorkspace(composition.dependencies.database));
  if (workspaceId !== undefined) return { composition, workspaceId };
  await composition.close();
  throw new AppError('NOT_FOUND', 'There is no workspace yet. Start the server once, which makes one: countersign serve.');
}
