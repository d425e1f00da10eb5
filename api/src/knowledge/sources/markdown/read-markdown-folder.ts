import { AppError } from '@countersign/shared/errors';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { z } from 'zod';
import { readMacros } from '../read-macros.ts';
import { readMarkdown } from '../read-markdown.ts';
import type { SourceItem, SourceReaderDeps } from '../source-reader.ts';

/** `folder` holds Markdown in any depth, `macros` is a file of JSON lines `{id, title, body}`; both as absolute paths. */
export const markdownSettings = z.strictObject({ folder: z.string().min(1).max(4096), macros: z.string().min(1).max(4096).optional() });

const isMarkdown = /\.(?:md|markdown|mdx)$/i;

/** Reads a folder on the server's own disk. A file that can't be read is an item of its own; a folder that can't be read fails the whole. */
export async function* readMarkdownFolder({ folder, macros }: z.infer<typeof markdownSettings>, { signal, onTotal }: SourceReaderDeps): AsyncGenerator<SourceItem> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((cause: unknown) => {
    throw new AppError('INVALID_INPUT', `${folder}: no folder that can be read`, { cause });
  });
  const files = entries.filter((entry) => entry.isFile() && isMarkdown.test(entry.name) && !entry.name.startsWith('.')).map((entry) => join(entry.parentPath, entry.name)).sort();
  const prepared = macros === undefined ? [] : readMacros(await readFile(macros, 'utf8').catch((cause: unknown) => {
    throw new AppError('INVALID_INPUT', `${macros}: no file that can be read`, { cause });
  }), macros);
  onTotal(files.length + prepared.length);
  for (const macro of prepared) yield { type: 'macro', macro };
  for (const file of files) {
    signal.throwIfAborted();
    const name = relative(folder, file);
    try {
      yield { type: 'document', document: readMarkdown(await readFile(file, 'utf8'), name) };
    } catch (error) {
      yield { type: 'error', item: name, code: error instanceof AppError ? error.code : 'UNAVAILABLE', message: error instanceof AppError ? error.message : `${name}: cannot be read` };
    }
  }
}
