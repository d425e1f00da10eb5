import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ConsoleWords } from './console-words.ts';
import { register } from './register.ts';
import { registrations } from './registrations.ts';

const skeleton = join(import.meta.dirname, 'skeleton');

/** Every file that a new console adds or changes, with its whole content; paths from the root of the repository. */
export function planConsole(words: ConsoleWords, root: string): ReadonlyMap<string, string> {
  const read = (file: string): string => readFileSync(join(root, file), 'utf8');
  const folder = `extension/src/consoles/${words.name}`;
  const own = filesIn('console').map((path) => [`${folder}/${path.replace('fixtures/email', `fixtures/${words.month}-email`)}`, fill(`console/${path}`, words)] as const);
  return new Map([
    ...own,
    [`extension/src/entrypoints/${words.name}.content.ts`, fill('entrypoints/content.ts', words)],
    ...registrations(words).map((registration) => [registration.file, register(read(registration.file), registration)] as const),
    ['SECURITY.md', explain(read('SECURITY.md'), words)],
  ]);
}

function filesIn(folder: string): string[] {
  const entries = readdirSync(join(skeleton, folder), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map((entry) => join(entry.parentPath, entry.name).slice(join(skeleton, folder).length + 1).replace(/\.txt$/, ''));
}

function fill(path: string, words: ConsoleWords): string {
  return readFileSync(join(skeleton, `${path}.txt`), 'utf8').replaceAll(/__(\w+?)__/g, (_whole, word: keyof ConsoleWords) => words[word]);
}

/** The row of the pages that its script runs in, after the others. */
function explain(document: string, { name, Title }: ConsoleWords): string {
  const last = [...document.matchAll(/^\| `content_scripts` .*\n/gm)].at(-1)!;
  const end = last.index + last[0].length;
  return `${document.slice(0, end)}| \`content_scripts\` | \`https://*.${name}.example/agent/*\` | The agent pages of ${Title}, and no others of its hosts |\n${document.slice(end)}`;
}
