import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { AppError } from '@countersign/shared/errors';
import type { CliIo } from './cli-io.ts';

/** A file of the caller's directory as text. Throws `INVALID_INPUT` naming it where it can't be read. */
export function readText(file: string, io: CliIo): string {
  try {
    return decoded(readFileSync(resolve(io.cwd, file)));
  } catch (cause) {
    throw new AppError('INVALID_INPUT', `${file}: cannot be read`, { cause });
  }
}

/** UTF-8, or UTF-16 as the shell of Windows writes it, which begins with its mark. */
function decoded(bytes: Buffer): string {
  const isLittle = bytes[0] === 0xff && bytes[1] === 0xfe;
  const isBig = bytes[0] === 0xfe && bytes[1] === 0xff;
  return new TextDecoder(isLittle ? 'utf-16le' : isBig ? 'utf-16be' : 'utf-8', { ignoreBOM: true }).decode(bytes);
}
