/** `pnpm new:console NAME`: writes a console that reads its one fixture, and registers it wherever the consoles are listed. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { consoleWords } from './new-console/console-words.ts';
import { planConsole } from './new-console/plan-console.ts';

const root = process.env['COUNTERSIGN_ROOT'] ?? join(import.meta.dirname, '../..');
const present = readdirSync(join(root, 'extension/src/consoles'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
const words = consoleWords(process.argv[2], present, new Date());
if (typeof words === 'string') {
  console.error(words);
  process.exit(1);
}

const files = planConsole(words, root);
for (const [path, content] of files) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

console.log(`${words.Title} stands in extension/src/consoles/${words.name}, with a page we made up. Its conformance test is green but for what only you can say:

  pnpm vitest run extension/src/consoles extension/src/health -t ${words.name}

CONTRIBUTING.md, “A console adapter”, has the day from here.`);
