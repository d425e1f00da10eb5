import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import { beforeAll, expect, test } from 'vitest';
import { firefoxManifest } from './firefox-manifest.ts';
import { consolePages, manifest } from './manifest.ts';
import { builtExtension } from './testing/built-extension.ts';
import { manifestGrants, manifestReasons } from './testing/manifest-reasons.ts';

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

test('everything the manifests ask for or open has its reason in SECURITY, and nothing else has', () => {
  const reasons = manifestReasons(readFileSync(join(import.meta.dirname, '../../SECURITY.md'), 'utf8'));
  const granted = new Set([...manifestGrants(JSON.parse(files.get('manifest.json')!.toString())), ...manifestGrants(firefoxManifest)]);
  expect([...granted].sort(), 'a row of SECURITY, “The extension’s permissions”, is missing or is of something that is gone').toEqual([...reasons.keys()].sort());
  for (const [grant, reason] of reasons) expect(reason.split(' ').length, `${grant}: ${reason}`).toBeGreaterThan(3);
});

test('the extension’s pages run no script but its own files, and name no address of elsewhere', () => {
  const pages = [...files].filter(([path]) => path.endsWith('.html'));
  expect(pages.map(([path]) => path).sort()).toEqual(['options.html', 'panel.html']);
  for (const [path, content] of pages) {
    const elements = [...new JSDOM(content.toString()).window.document.querySelectorAll('*')];
    const attributes = elements.flatMap((element) => [...element.attributes].map(({ name, value }) => ({ name, value, tag: element.localName })));
    expect(elements.filter((element) => element.localName === 'script' && (element.textContent !== '' || !element.hasAttribute('src'))), path).toEqual([]);
    expect(elements.filter((element) => ['base', 'form', 'iframe', 'object', 'embed', 'style', 'img'].includes(element.localName)), path).toEqual([]);
    expect(attributes.filter(({ name }) => name.startsWith('on') || name === 'style' || name === 'http-equiv' || name === 'srcdoc'), path).toEqual([]);
    expect(attributes.filter(({ name, value }) => ['src', 'href'].includes(name) && !(value.startsWith('/') && !value.startsWith('//') && files.has(value.slice(1)))), path).toEqual([]);
  }
});

test('the extension’s styles load nothing of elsewhere', () => {
  for (const [path, content] of [...files].filter(([name]) => name.endsWith('.css'))) expect(content.toString().match(/@import|url\(\s*['"]?(?!data:|\/(?!\/)|#)[^)]*/g), path).toBeNull();
});

test('each console’s page script runs on the pages that are named for it', () => {
  const { content_scripts } = JSON.parse(files.get('manifest.json')!.toString()) as { content_scripts: { js: string[]; matches: string[] }[] };
  expect(Object.fromEntries(content_scripts.map(({ js, matches }) => [/(\w[\w-]*)\.js$/.exec(js[0]!)![1], matches]))).toEqual(consolePages);
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
