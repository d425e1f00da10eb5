import type { CliIo } from './cli-io.ts';
import { readText } from './read-text.ts';

/** What `--input` and its likes name: a file of the caller's directory, or standard input for `-`. Throws `INVALID_INPUT` naming a file that can't be read. */
export async function readInput(file: string, io: CliIo): Promise<string> {
  return file === '-' ? io.stdin() : readText(file, io);
}
