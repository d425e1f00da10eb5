import { join } from 'node:path';
import { fingerprint } from './fingerprint.ts';
import { formatMs, sayStep } from './progress.ts';
import { runCommand } from './run-command.ts';
import { whenChanged } from './when-changed.ts';

/** Only what running needs; the editors and browsers of the tests stay out. */
const needed = ['@countersign/api...', '@countersign/dashboard...', '@countersign/extension...'];
const inputs = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json', 'shared/package.json', 'db/package.json', 'api/package.json', 'api/dashboard/package.json', 'extension/package.json'];

/** Installs the packages that the lockfile names, from the local store where it has them. */
export async function installPackages(root: string): Promise<void> {
  const startedAt = performance.now();
  const stamp = { file: join(root, 'node_modules/.countersign-packages'), product: join(root, 'api/node_modules'), fingerprint: fingerprint(root, inputs) };
  const ran = await whenChanged(stamp, async () => {
    sayStep('packages', 'installing, the first time takes about a minute');
    await runCommand('pnpm', ['install', '--frozen-lockfile', '--prefer-offline', ...needed.map((name) => `--filter=${name}`)], root);
  });
  if (ran) sayStep('packages', `installed in ${formatMs(performance.now() - startedAt)}`);
}
