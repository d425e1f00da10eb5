import { AppError } from '@countersign/shared/errors';
import type { CliIo } from './cli-io.ts';
import { isUsageError } from './is-usage-error.ts';
import { policyExportCommand } from './policy-export.ts';
import { policyImportCommand } from './policy-import.ts';
import { policyTestCommand } from './policy-test.ts';
import { usage } from './usage.ts';

const commands = { test: policyTestCommand, export: policyExportCommand, import: policyImportCommand } as const;

/** `countersign policy test|export|import`: the workspace's rules as a reviewed file. Exit code 0 only when the job is done, 1 when a rule fails its own examples or nothing could be read or saved, 2 for a file or flags that can't be read. */
export async function policyCommand([name = '', ...args]: string[], io: CliIo): Promise<number> {
  if (!Object.hasOwn(commands, name)) {
    io.stderr(usage.policy);
    return 2;
  }
  try {
    return await commands[name as keyof typeof commands](args, io);
  } catch (error) {
    const isInput = isUsageError(error) || (error instanceof AppError && error.code === 'INVALID_INPUT');
    if (!isInput && !(error instanceof AppError)) throw error;
    io.stderr(error.message === '' ? usage.policy : error.message);
    return isInput ? 2 : 1;
  }
}
