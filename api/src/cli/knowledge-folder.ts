import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { AppError } from '@countersign/shared/errors';
import { readMarkdown, type MarkdownDocument } from '../knowledge/sources/read-markdown.ts';

const MARKDOWN = /\.(?:md|markdown|mdx)$/i;

/** Every Markdown document of a folder and its sub-folders, by name. Two files with one id are refused, naming both. */
export function readKnowledgeFolder(folder: string): MarkdownDocument[] {
  let isFolder: boolean;
  try {
    isFolder = statSync(folder).isDirectory();
  } catch (cause) {
    throw new AppError('INVALID_INPUT', `${folder}: no such folder`, { cause });
  }
  if (!isFolder) throw new AppError('INVALID_INPUT', `${folder}: not a folder`);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && MARKDOWN.test(entry.name) && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const byId = new Map<string, string>();
  return files.map((file) => {
    const name = relative(folder, file);
    const document = readMarkdown(readFileSync(file, 'utf8'), name);
    const other = byId.get(document.id);
    if (other !== undefined) throw new AppError('INVALID_INPUT', `${name}: id: "${document.id}" is also the id of ${other}`);
    byId.set(document.id, name);
    return document;
  });
}
