import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

const ignored = new Set(['node_modules', 'dist', '.output', '.wxt', '.data', '.cache', 'test-results']);

/** SHA-256 over the names and contents of these files and folders; what a build makes itself does not count. */
export async function fingerprint(root: string, paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const path of paths) await addPath(hash, root, path);
  return hash.digest('hex');
}

async function addPath(hash: ReturnType<typeof createHash>, root: string, path: string): Promise<void> {
  const full = join(root, path);
  if (!(await stat(full)).isDirectory()) {
    hash.update(path).update(await readFile(full));
    return;
  }
  const names = (await readdir(full)).filter((name) => !ignored.has(name)).sort();
  for (const name of names) await addPath(hash, root, join(path, name));
}
