import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { AppError } from '@countersign/shared/errors';
import { readRules } from '@countersign/shared/policy/file/read-rules';
import { importRuleFile } from '../policies/import-rule-file.ts';
import type { FileImport } from '../routes/contracts/policies.ts';
import type { CliIo } from './cli-io.ts';
import { failureText } from './failure-text.ts';
import { openComposition } from './open-composition.ts';
import { readInput } from './read-input.ts';

/** `countersign policy import FILE`: makes the policy exactly the rules of a file; rules that are not in it are retired. Exit code 1, and nothing saved, when a rule fails its own examples. */
export async function policyImportCommand(args: string[], io: CliIo): Promise<number> {
  const { values, positionals: [file, ...more] } = parseArgs({
    args, allowPositionals: true, options: { 'dry-run': { type: 'boolean', default: false }, 'json': { type: 'boolean', default: false }, 'data-dir': { type: 'string' }, 'workspace': { type: 'string' } },
  });
  if (file === undefined || more.length > 0) throw new AppError('INVALID_INPUT', '');
  const yaml = await readInput(file, io);
  // What can't be read is said before a database is opened.
  readRules(yaml, file);
  const { composition, workspaceId } = await openComposition({ dataDir: values['data-dir'] === undefined ? undefined : resolve(io.cwd, values['data-dir']), workspace: values.workspace }, 'import in its dashboard under Policies');
  try {
    const imported = await importRuleFile(composition.dependencies, { workspaceId, memberId: null }, { yaml, fileName: file, dryRun: values['dry-run'] });
    imported.unread.forEach((sentence) => io.stderr(sentence));
    imported.failures.forEach((failure) => io.stderr(failureText(failure, `${file}: rule “${failure.rule}”`)));
    io.stdout(values.json ? JSON.stringify({ workspace: workspaceId, dryRun: values['dry-run'], ...imported }) : importedText(imported, values['dry-run']));
    return imported.state === 'done' ? 0 : 1;
  } finally {
    await composition.close();
  }
}

function importedText({ state, added, changed, restored, retired, same }: FileImport, dryRun: boolean): string {
  if (state === 'refused') return 'Nothing was imported: rules fail their own examples.';
  const lists: [string, string[]][] = [['added', added], ['changed', changed], ['brought back', restored], ['retired', retired]];
  const moved = lists.filter(([, ids]) => ids.length > 0).map(([word, ids]) => `${ids.length} ${word} (${ids.join(', ')})`);
  return `${dryRun ? 'Would be: ' : ''}${[...moved, `${same.length} unchanged`].join(', ')}`;
}
