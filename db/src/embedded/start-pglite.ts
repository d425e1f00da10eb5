import { PGlite, type PGliteOptions } from '@electric-sql/pglite';

/** One user on one connection: PostgreSQL's default buffers would sit in memory unused. */
const modest = ['shared_buffers=16MB', 'max_connections=8', 'temp_buffers=1MB'].flatMap((setting) => ['-c', setting]);

/** Starts the embedded database, in a directory or in memory. */
export function startPglite(options: Pick<PGliteOptions, 'dataDir' | 'loadDataDir'> = {}): Promise<PGlite> {
  return PGlite.create({ ...options, startParams: [...PGlite.defaultStartParams, ...modest] });
}
