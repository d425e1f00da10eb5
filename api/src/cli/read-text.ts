import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { AppError } from '@countersign/shared/errors';
import type { CliIo } from './cli-io.ts';

/** A file of the caller's directory as text. Throws `INVALID_INPUT` naming it where it can't be read. */
export function readText(file: string, io: CliIo): string {
  try {
    return readFileSync(resolve(io.cwd, file), 'utf8');
  } catch (cause) {
    throw new AppError('INVALID_INPUT', `${file}: cannot be read`, { cause });
  }
}
