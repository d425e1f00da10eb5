/**
 * Installs and builds what is missing or stale. `--with-tests` installs what the tests need, too.
 * Only `node:` modules may be imported here: on a new machine nothing is installed yet.
 */
import { fileURLToPath } from 'node:url';
import { buildSurfaces } from './build-surfaces.ts';
import { installPackages } from './install-packages.ts';
import { CommandFailed } from './run-command.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Makes the checkout ready to run; does nothing, in a few milliseconds, when it is. */
export async function prepare(withTests: boolean): Promise<void> {
  await installPackages(root, withTests);
  await buildSurfaces(root);
}

if (import.meta.main) {
  try {
    await prepare(process.argv.includes('--with-tests'));
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error;
    console.error(`${error.message}\n${error.output}`);
    process.exit(1);
  }
}
