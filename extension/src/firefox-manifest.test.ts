import { join } from 'node:path';
import linter from 'addons-linter';
import { beforeAll, expect, test } from 'vitest';
import { builtExtension } from './testing/built-extension.ts';

interface Found {
  readonly code: string;
  readonly file?: string;
  readonly message: string;
}
interface Report {
  readonly errors: readonly Found[];
  readonly warnings: readonly Found[];
  readonly notices: readonly Found[];
}

/** What Mozilla's linter warns of, each where, how often at most, and why it stays. */
const warnings = [
  { code: 'UNSAFE_VAR_ASSIGNMENT', file: /^content-scripts\/\w+\.js$/, most: 1, why: 'imports the page tools by the address the browser gives the add-on’s own file' },
  { code: 'UNSAFE_VAR_ASSIGNMENT', file: /^chunks\/panel-[\w-]+\.js$/, most: 2, why: 'React’s own support for markup from text, which our sources may not use' },
  { code: 'DANGEROUS_EVAL', file: /^(?:background|chunks\/panel-[\w-]+)\.js$/, most: 1, why: 'zod asks once whether code from text is allowed; the pages’ policy says no' },
];

let manifest: Record<string, unknown>;
beforeAll(async () => {
  manifest = JSON.parse((await builtExtension('firefox')).get('manifest.json')!.toString()) as Record<string, unknown>;
}, 120_000);

test('the manifest for Firefox asks for this and nothing more', () => {
  const { version: _version, ...built } = manifest;
  expect(built).toMatchSnapshot();
});

test('Firefox is told nothing that only Chromium knows', () => {
  for (const key of ['key', 'minimum_chrome_version', 'side_panel', 'host_permissions']) expect(manifest).not.toHaveProperty(key);
  expect(JSON.stringify(manifest)).not.toMatch(/sidePanel|use_dynamic_url|service_worker/);
});

test('Mozilla’s linter finds no error, and no warning without a reason', async () => {
  const folder = join(import.meta.dirname, '../.output/firefox-mv3');
  const settings = { _: [folder], logLevel: 'fatal', output: 'none', stack: false, pretty: false, boring: true, metadata: false, warningsAsErrors: false, selfHosted: false, shouldScanFile: () => true };
  const { errors, warnings: found, notices } = (await linter.createInstance({ config: settings, runAsBinary: false }).run()) as Report;
  expect({ errors, notices }).toEqual({ errors: [], notices: [] });
  const places = new Map<string, number>();
  for (const { code, file = '', message } of found) {
    const reason = warnings.findIndex((known) => known.code === code && known.file.test(file));
    expect(reason, `${code} in ${file}: ${message}`).not.toBe(-1);
    places.set(`${reason} ${file}`, (places.get(`${reason} ${file}`) ?? 0) + 1);
  }
  for (const [place, count] of places) expect(count, place).toBeLessThanOrEqual(warnings[Number.parseInt(place)]!.most);
  expect(new Set([...places.keys()].map((place) => Number.parseInt(place))).size, 'a warning that is gone: take it off the list').toBe(warnings.length);
}, 120_000);
