import { AppError } from '@countersign/shared/errors';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { z } from 'zod';
import { largestMb } from '../parsing/create-parser.ts';
import { sharedParser } from '../parsing/shared-parser.ts';
import type { SourceItem, SourceReaderDeps } from '../source-reader.ts';

/** `folder` holds files in any depth, as an absolute path. */
export const fileFolderSettings = z.strictObject({ folder: z.string().min(1).max(4096) });

const isRead = /\.(?:md|markdown|mdx|txt|html?|xhtml|pdf|docx|csv|tsv|jsonl|ndjson|json|zip)$/i;

/** Reads a folder of files of every kind on the server's own disk, each in a thread with limits. A file that can't be read is an item of its own; a folder that can't be read fails the whole. */
export async function* readFileFolder({ folder }: z.infer<typeof fileFolderSettings>, { signal, onTotal }: SourceReaderDeps): AsyncGenerator<SourceItem> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((cause: unknown) => {
    throw new AppError('INVALID_INPUT', `${folder}: no folder that can be read`, { cause });
  });
  const files = entries.filter((entry) => entry.isFile() && isRead.test(entry.name) && !entry.name.startsWith('.')).map((entry) => join(entry.parentPath, entry.name)).sort();
  onTotal(files.length);
  for (const file of files) {
    signal.throwIfAborted();
    const name = relative(folder, file).replaceAll('\\', '/');
    try {
      if ((await stat(file)).size > largestMb * 1024 * 1024) throw new AppError('TOO_LARGE', `${name}: it is larger than ${largestMb} MB, so it is left out.`);
      yield* await sharedParser().parse({ kind: 'file', name, bytes: await readFile(file) }, signal);
    } catch (error) {
      signal.throwIfAborted();
      yield { type: 'error', item: name, code: error instanceof AppError ? error.code : 'UNAVAILABLE', message: error instanceof AppError ? error.message : `${name}: cannot be read`, hidesOthers: /\.zip$/i.test(name) };
    }
  }
}
