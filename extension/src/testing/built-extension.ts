import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const root = join(import.meta.dirname, '../..');
const run = promisify(execFile);

/** For tests: the files of the extension built for a browser, by their path in it; builds it where that has not been done. */
export async function builtExtension(browser: 'chrome' | 'firefox' = 'chrome'): Promise<ReadonlyMap<string, Buffer>> {
  const folder = join(root, `.output/${browser}-mv3`);
  if (builtAt(browser) < builtAt('chrome') || builtAt(browser) === 0) await buildFor(browser);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(files.map((entry) => {
    const path = join(entry.parentPath, entry.name);
    return [path.slice(folder.length + 1), readFileSync(path)];
  }));
}

/** The set-up of the tests builds for Chromium alone, whenever a source has changed; what is older than that is built anew. */
function builtAt(browser: string): number {
  return statSync(join(root, `.output/${browser}-mv3/manifest.json`), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** As a release is built: what the test runner sets would make it another one. */
async function buildFor(browser: string): Promise<void> {
  const { NODE_ENV: _ofTheRunner, ...environment } = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('VITEST')));
  await run('node', [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build', '-b', browser], { cwd: root, env: environment });
}
