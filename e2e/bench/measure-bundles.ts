import { readFile, readdir } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Figure } from './figure.ts';

const importedFile = /(?:\bfrom|\bimport)\s*["'`](?<file>\.{1,2}\/[^"'`]+)["'`]/g;

/** Gzipped bytes of what the built extension loads: into the console's page, for the panel's first paint, and when a composer is focused. */
export async function measureBundles(extension: string): Promise<Figure[]> {
  const page = await readFile(join(extension, 'panel.html'), 'utf8');
  const linked = [...page.matchAll(/(?:src|href)="\/(?<file>[^"]+)"/g)].map((match) => match.groups!['file']!);
  const worker = (await readdir(join(extension, 'assets'))).filter((name) => /^check-worker-.*\.js$/.test(name));
  if (worker.length !== 1) throw new Error('The built extension has no check worker.');
  const scripts = (await readdir(join(extension, 'content-scripts'))).sort();
  const [contents, panel, check] = await Promise.all([
    Promise.all(scripts.map((name) => gzippedBytes(extension, [`content-scripts/${name}`]))),
    gzippedBytes(extension, ['panel.html', ...linked]),
    gzippedBytes(extension, [`assets/${worker[0]!}`]),
  ]);
  return [
    ...scripts.map((name, index): Figure => ({ name: `content script ${name.replace('.js', '')}, gzipped`, value: contents[index]!, unit: 'bytes', runs: 1, budget: 12_000 })),
    { name: 'panel at first paint, gzipped', value: panel, unit: 'bytes', runs: 1, budget: 150_000 },
    { name: 'check worker, gzipped', value: check, unit: 'bytes', runs: 1, budget: 60_000 },
  ];
}

/** The files and whatever they import at once, each counted once. */
async function gzippedBytes(extension: string, files: readonly string[]): Promise<number> {
  const seen = new Set<string>();
  const waiting = [...files];
  let bytes = 0;
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const content = await readFile(join(extension, file));
    bytes += gzipSync(content, { level: 9 }).length;
    if (!file.endsWith('.js')) continue;
    for (const match of content.toString().matchAll(importedFile)) waiting.push(normalize(join(dirname(file), match.groups!['file']!)));
  }
  return bytes;
}
