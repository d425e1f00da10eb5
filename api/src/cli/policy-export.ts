import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { withWorkspace } from '@countersign/db/with-workspace';
import { exportPolicies } from '../policies/export-policies.ts';
import type { CliIo } from './cli-io.ts';
import { openComposition } from './open-composition.ts';

/** `countersign policy export`: the rules in force as YAML on standard output, by id, as `import` takes them back. */
export async function policyExportCommand(args: string[], io: CliIo): Promise<number> {
  const { values } = parseArgs({ args, allowPositionals: false, options: { 'json': { type: 'boolean', default: false }, 'data-dir': { type: 'string' }, 'workspace': { type: 'string' } } });
  const { composition, workspaceId } = await openComposition({ dataDir: values['data-dir'] === undefined ? undefined : resolve(io.cwd, values['data-dir']), workspace: values.workspace }, 'export in its dashboard under Policies');
  try {
    const exported = await withWorkspace(composition.dependencies.database, workspaceId, (transaction) => exportPolicies(transaction, workspaceId));
    if (exported.builtIn) io.stderr('The workspace has no rules of its own: this is the built-in pack, which holds.');
    io.stdout(values.json ? JSON.stringify({ workspace: workspaceId, ...exported }) : exported.yaml.replace(/\n$/, ''));
    return 0;
  } finally {
    await composition.close();
  }
}
