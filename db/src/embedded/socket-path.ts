import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A socket's address holds about 104 bytes, its end mark included. */
const longestPath = 100;

/** Where the database listens: in `directory` where the path fits, else in a new directory nobody else can enter. */
export function socketPath(directory: string | undefined): { path: string; remove: () => void } {
  const name = '.s.PGSQL.5432';
  const wanted = directory === undefined ? undefined : join(directory, name);
  if (wanted !== undefined && Buffer.byteLength(wanted) <= longestPath) {
    rmSync(wanted, { force: true });
    return { path: wanted, remove: () => rmSync(wanted, { force: true }) };
  }
  const root = Buffer.byteLength(join(tmpdir(), 'countersign-123456', name)) <= longestPath ? tmpdir() : '/tmp';
  const folder = mkdtempSync(join(root, 'countersign-'));
  return { path: join(folder, name), remove: () => rmSync(folder, { recursive: true, force: true }) };
}
