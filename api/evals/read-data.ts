import { AppError } from '@countersign/shared/errors';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The path of a part of the data folder. Throws `INVALID_INPUT` naming what is missing. */
export function dataPath(data: string, ...parts: string[]): string {
  const path = join(data, ...parts);
  if (!existsSync(path)) throw new AppError('INVALID_INPUT', `The data folder has no ${join(...parts)}. --data names another; this one is ${data}.`);
  return path;
}

/** The rows of a JSON-lines file. */
export function readRows<Row>(path: string): Row[] {
  return readFileSync(path, 'utf8').split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Row);
}
