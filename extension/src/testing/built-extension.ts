import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'wxt';

const root = join(import.meta.dirname, '../..');
const folder = join(root, '.output/chrome-mv3');

/** For tests: the files of the built extension by their path in it; builds it where that has not been done. */
export async function builtExtension(): Promise<ReadonlyMap<string, Buffer>> {
  if (!existsSync(join(folder, 'manifest.json'))) await build({ root });
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(files.map((entry) => {
    const path = join(entry.parentPath, entry.name);
    return [path.slice(folder.length + 1), readFileSync(path)];
  }));
}
