import { cpSync, existsSync, mkdirSync, readdirSync, realpathSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';

const packages = ['shared', 'extension'];
const leftOut = new Set(['node_modules', '.output', '.wxt', 'dist', 'icon']);

/** For tests: what a new console touches, and what that needs to be checked, in a folder of its own. Nothing written there reaches the repository. */
export function copyRepository(root: string, into: string, files: readonly string[]): void {
  for (const name of packages) cpSync(join(root, name), join(into, name), { recursive: true, filter: (source) => !leftOut.has(basename(source)) });
  for (const file of ['tsconfig.json', 'package.json', ...files]) cpSync(join(root, file), join(into, file), { recursive: true });
  for (const name of ['.', ...packages]) linkModules(join(root, name, 'node_modules'), join(into, name, 'node_modules'), root, into);
}

/** Links what a package has installed; packages of the repository lead to the copy. */
function linkModules(from: string, to: string, root: string, into: string): void {
  if (!existsSync(from)) return;
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from).filter((entry) => !entry.startsWith('.'))) {
    if (name.startsWith('@')) {
      linkModules(join(from, name), join(to, name), root, into);
      continue;
    }
    const target = realpathSync(join(from, name));
    const isOwn = packages.some((own) => target === join(root, own));
    symlinkSync(isOwn ? join(into, target.slice(root.length)) : target, join(to, name));
  }
}
