import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { consolePages, manifest } from './manifest.ts';
import { builtExtension } from './testing/built-extension.ts';

const budgetBytes = 12_000;
let files: ReadonlyMap<string, Buffer>;
beforeAll(async () => { files = await builtExtension(); }, 120_000);

test('the manifest asks for this and nothing more', () => {
  const { key: _key, version: _version, ...built } = JSON.parse(files.get('manifest.json')!.toString()) as Record<string, unknown>;
  expect(built).toMatchSnapshot();
});

test('the extension id stays the one that APIs may name', () => {
  const digest = createHash('sha256').update(Buffer.from(manifest.key, 'base64')).digest('hex').slice(0, 32);
  expect([...digest].map((digit) => String.fromCharCode(97 + parseInt(digit, 16))).join('')).toBe('ijcooihkhhimdlldlkdkcamjagimjbjb');
});

test('no page is asked for at install beyond the consoles, and no console’s traffic is opened to the background', () => {
  expect(manifest).not.toHaveProperty('host_permissions');
  expect(manifest.permissions).toEqual(['storage', 'unlimitedStorage', 'alarms', 'sidePanel']);
});

test('the content script of each console stays small', () => {
  const scripts = [...files].filter(([path]) => path.startsWith('content-scripts/'));
  expect(scripts.map(([path]) => path).sort()).toEqual(Object.keys(consolePages).map((name) => `content-scripts/${name}.js`).sort());
  for (const [path, content] of scripts) {
    const size = gzipSync(content, { level: 9 }).length;
    console.info(`${path}: ${size} bytes gzipped, budget ${budgetBytes}`);
    expect(size, path).toBeLessThanOrEqual(budgetBytes);
  }
});
