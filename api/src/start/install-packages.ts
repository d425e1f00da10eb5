import { join } from 'node:path';
import { fingerprint } from './fingerprint.ts';
import { formatMs, sayStep } from './progress.ts';
import { runCommand } from './run-command.ts';
import { isFresh, whenChanged } from './when-changed.ts';

/** Only what running needs; the editors and browsers of the tests stay out. */
const needed = ['@countersign/api...', '@countersign/dashboard...', '@countersign/extension...'];
const inputs = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json', 'shared/package.json', 'db/package.json', 'api/package.json', 'api/dashboard/package.json', 'extension/package.json', 'e2e/package.json'];

/**
 * Installs the packages that the lockfile names, from the local store where it has them: with `withTests` all of them,
 * else what running needs. A full install serves both.
 */
export async function installPackages(root: string, withTests: boolean): Promise<void> {
  const startedAt = performance.now();
  const product = join(root, 'api/node_modules');
  const all = { file: join(root, 'node_modules/.countersign-all-packages'), product, fingerprint: fingerprint(root, inputs) };
  const running = { ...all, file: join(root, 'node_modules/.countersign-packages') };
  const isDone = !withTests && isFresh(all);
  const ran = !isDone && (await whenChanged(withTests ? all : running, async () => {
    sayStep('packages', 'installing, the first time takes about a minute');
    const filters = withTests ? [] : needed.map((name) => `--filter=${name}`);
    await runCommand('pnpm', ['install', '--frozen-lockfile', '--prefer-offline', '--config.confirmModulesPurge=false', ...filters], root);
  }));
  if (ran) sayStep('packages', `installed in ${formatMs(performance.now() - startedAt)}`);
}
