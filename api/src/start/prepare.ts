/**
 * Installs and builds what is missing or stale. `--with-tests` installs what the tests need, too.
 * Only `node:` modules may be imported here: on a new machine nothing is installed yet.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fingerprint } from './fingerprint.ts';
import { runStep } from './run-step.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const manifests = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json', 'shared/package.json', 'db/package.json', 'api/package.json', 'api/dashboard/package.json', 'extension/package.json', 'e2e/package.json'];
const sharedSources = ['pnpm-lock.yaml', 'tsconfig.json', 'shared/src', 'api/src/client.ts', 'api/src/routes/contracts'];

/** Makes the checkout ready to run; does nothing, in a few milliseconds, when it is. */
export async function prepare(withTests: boolean): Promise<void> {
  const wanted = await fingerprint(root, manifests);
  const stamp = join(root, 'node_modules', '.countersign-install');
  const installed = await readStamp(stamp);
  if (installed !== `${wanted} tests` && (withTests || installed !== `${wanted} run`)) {
    const filters = withTests ? [] : ['--prod', '--filter', '@countersign/api...', '--filter', '@countersign/dashboard...', '--filter', '@countersign/extension...'];
    await runStep('Installing packages', 'pnpm', ['install', '--frozen-lockfile', '--config.confirmModulesPurge=false', ...filters], root);
    await writeStamp(stamp, `${wanted} ${withTests ? 'tests' : 'run'}`);
  }
  await build('Building the extension', '@countersign/extension', ['extension', ...sharedSources], 'extension/.output/.stamp');
  await build('Building the dashboard', '@countersign/dashboard', ['api/dashboard', ...sharedSources], 'api/dashboard/dist/.stamp');
}

async function build(name: string, workspacePackage: string, sources: readonly string[], stampFile: string): Promise<void> {
  const stamp = join(root, stampFile);
  const wanted = await fingerprint(root, sources);
  if ((await readStamp(stamp)) === wanted) return;
  await runStep(name, 'pnpm', ['--filter', workspacePackage, 'run', 'build'], root);
  await writeStamp(stamp, wanted);
}

/** The stamp's content; empty where there is none yet. */
async function readStamp(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
}

async function writeStamp(file: string, content: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

if (import.meta.main) {
  try {
    await prepare(process.argv.includes('--with-tests'));
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}
