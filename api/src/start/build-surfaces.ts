import { join } from 'node:path';
import { fingerprint } from './fingerprint.ts';
import { formatMs, sayStep } from './progress.ts';
import { runCommand } from './run-command.ts';
import { whenChanged } from './when-changed.ts';

interface Surface {
  readonly name: string;
  readonly packageName: string;
  readonly product: string;
  readonly sources: readonly string[];
}

const common = ['pnpm-lock.yaml', 'tsconfig.json', 'shared/package.json', 'shared/src', 'api/src/client.ts', 'api/src/routes/contracts'];

export const extensionDirectory = 'extension/.output/chrome-mv3';
export const dashboardDirectory = 'api/dashboard/dist';

const surfaces: readonly Surface[] = [
  { name: 'extension', packageName: '@countersign/extension', product: `${extensionDirectory}/manifest.json`, sources: ['extension', ...common] },
  { name: 'dashboard', packageName: '@countersign/dashboard', product: `${dashboardDirectory}/index.html`, sources: ['api/dashboard', ...common] },
];

/** Builds the extension and the dashboard, side by side, where their sources changed since the last build. */
export async function buildSurfaces(root: string): Promise<void> {
  await Promise.all(surfaces.map((surface) => build(root, surface)));
}

async function build(root: string, surface: Surface): Promise<void> {
  const startedAt = performance.now();
  const stamp = { file: join(root, 'node_modules', `.countersign-${surface.name}`), product: join(root, surface.product), fingerprint: fingerprint(root, surface.sources) };
  const ran = await whenChanged(stamp, () => runCommand('pnpm', ['--filter', surface.packageName, 'run', 'build'], root));
  if (ran) sayStep(surface.name, `built in ${formatMs(performance.now() - startedAt)}`);
}
