import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { builtExtension } from './testing/built-extension.ts';
import { bundleContexts, type BundleContext } from './testing/bundle-contexts.ts';
import { knownCode, withoutKnownCode } from './testing/known-code.ts';
import { findBreaches, rules } from './testing/never-send.ts';
import { ownCode } from './testing/own-code.ts';
import { plantInBundle } from './testing/plant-in-bundle.ts';
import { planted, plantedInSources } from './testing/planted.ts';
import { findSourceBreaches } from './testing/source-breaches.ts';

const apiClient = join(import.meta.dirname, '../../api/src/client.ts');
const sources = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path) && !path.startsWith('testing/'));
const read = (path: string): string => readFileSync(join(import.meta.dirname, path), 'utf8');
const rulesOf = (breaches: readonly { readonly rule: string }[]): string[] => breaches.map(({ rule }) => rule);

/** The only breaches the law allows, each in one file, each with its reason. */
const allowed: Readonly<Record<string, { readonly why: string; readonly rules: readonly string[] }>> = {
  'page/get-only.ts': { why: 'the one way to a console, by GET', rules: ['fetch'] },
  'page/load-later.ts': { why: 'loads the extension’s own page tools, and finds them in its own world', rules: ['code from elsewhere', 'computed name'] },
  'page/dock-panel.ts': { why: 'the panel’s frame, of the extension’s own origin', rules: ['loaded addresses', 'loaded addresses'] },
  'composer/ask-bridge.ts': { why: 'the extension’s own editor bridge', rules: ['loaded addresses', 'loaded addresses'] },
  'composer/bridge/answer-task.ts': { why: 'picks one of our five inserters by the name of the engine', rules: ['computed name'] },
  'composer/dispatch-paste.ts': { why: 'a paste and an input', rules: ['dispatchEvent', 'dispatchEvent'] },
  'composer/exec-command.ts': { why: 'markup and words typed by the browser', rules: ['typing command', 'typing command'] },
  'background/console-hosts.ts': { why: 'runs a page script of ours at a host that the agent added', rules: ['scripts into pages'] },
  'salesforce/connect-org.ts': { why: 'the window in which the agent signs in to Salesforce', rules: ['sign-in window'] },
  'panel/options/shortcuts.tsx': { why: 'opens the browser’s own page of shortcuts', rules: ['pages opened'] },
  'panel/typed/check-host.ts': { why: 'the extension’s own worker', rules: ['code from elsewhere'] },
};

test.each(sources)('%s cannot send', (path) => {
  const breaches = findSourceBreaches(path, read(path));
  expect(rulesOf(breaches), JSON.stringify(breaches, null, 2)).toEqual(allowed[path]?.rules ?? []);
});

test('the API client fetches, and does nothing else of the kind', () => {
  const found = new Set(rulesOf(findSourceBreaches(apiClient, readFileSync(apiClient, 'utf8'))));
  expect([...found], relative(import.meta.dirname, apiClient)).toEqual(['fetch', 'other methods']);
});

test('the only dispatched events are a paste and an input', () => {
  expect(read('composer/dispatch-paste.ts').match(/new [\w.]*Event\([^,)]*/g)).toEqual(["new view.ClipboardEvent('paste'", "new view.InputEvent('input'"]);
});

test('the one fetch of the page script can only get', () => {
  const source = read('page/get-only.ts');
  expect(source).toContain("fetch(`https://${host}${path}`, { ...reach, method: 'GET', redirect: 'error', signal })");
  const reach = /const reach = bearer === undefined \? (\{[^}]*\}) as const : (\{[^;]*\}) as const;/.exec(source)!;
  expect(reach.slice(1)).toEqual(["{ mode: 'same-origin', credentials: 'same-origin' }", "{ mode: 'cors', credentials: 'omit', headers: { authorization: `Bearer ${bearer}` } }"]);
  expect(source.match(/headers|reach\b|method/g)).toEqual(['reach', 'headers', 'reach', 'method']);
  expect(source).not.toMatch(/body:(?! unknown)/);
});

describe.each(['chrome', 'firefox'] as const)('the bundles built for %s', (browser) => {
  let files: ReadonlyMap<string, Buffer>;
  let contexts: ReadonlyMap<string, readonly BundleContext[]>;
  const bundle = (path: string): string => files.get(path)!.toString();
  const breachesIn = (path: string, code: string, of = rules) => findBreaches(withoutKnownCode(code, contexts.get(path)!), of);
  beforeAll(async () => {
    files = await builtExtension(browser);
    contexts = bundleContexts(files);
  }, 120_000);

  test('are each of a known context, and every context has one', () => {
    expect([...contexts].filter(([, found]) => found.length === 0).map(([path]) => path), 'a script that none of our pages leads to: name its context in testing/bundle-contexts.ts').toEqual([]);
    expect([...new Set([...contexts.values()].flat())].sort()).toEqual(['background', 'check worker', 'editor bridge', 'options', 'page script', 'page tools', 'panel']);
  });

  test('hold nothing that could send, beside the known passages of their context', () => {
    expect([...contexts.keys()].flatMap((path) => breachesIn(path, bundle(path)).map((breach) => ({ path, ...breach })))).toEqual([]);
  });

  test('hold every known passage somewhere, and each read of a console, frame, paste and command once', () => {
    const all = [...contexts.keys()].map(bundle);
    const gone = knownCode.filter(({ pattern }) => !all.some((code) => code.match(pattern)));
    expect(gone.map(({ of, why }) => `${of}: ${why}`), 'a passage that is gone: take it off the list').toEqual([]);
    const often = [...contexts].flatMap(([path]) => ownCode.filter(({ pattern, of }) => [...bundle(path).matchAll(pattern)].length > (of === 'composer/exec-command.ts' ? 2 : 1)).map(({ of }) => `${path}: ${of}`));
    expect(often).toEqual([]);
  });

  test('let none of their passages into another context', () => {
    const page = 'content-scripts/zendesk.js';
    const [paste] = bundle('editor-bridge.js').match(ownCode.find(({ why }) => why === 'a paste')!.pattern)!;
    expect(rulesOf(breachesIn(page, `${bundle(page)};${paste};`))).toEqual(['dispatchEvent']);
    const [path] = [...contexts].find(([, found]) => found.includes('panel') && found.includes('options'))!;
    expect(rulesOf(breachesIn(path, `${bundle(path)};${paste};`))).toContain('dispatchEvent');
    expect(bundleContexts(new Map([...files, ['chunks/stray.js', Buffer.from('')]])).get('chunks/stray.js')).toEqual([]);
  });

  test('fail on every planted breach in each of them, in the middle and at the end', () => {
    const missed = [...contexts.keys()].flatMap((path) => {
      const plant = plantInBundle(bundle(path));
      return rules.filter((rule) => {
        const codes = planted.filter(([name]) => name === rule.name).map(([, code]) => code);
        const expected = codes.reduce((sum, code) => sum + findBreaches(code, [rule]).length, 0);
        return breachesIn(path, plant(codes.join(';\n')), [rule]).length !== 2 * expected;
      }).map(({ name }) => `${path}: ${name}`);
    });
    expect(missed).toEqual([]);
  }, 120_000);
});

describe('the law bites', () => {
  test('every rule has a planted breach', () => {
    expect(rules.filter(({ name }) => !planted.some(([rule]) => rule === name)).map(({ name }) => name)).toEqual([]);
  });

  test.each(planted)('%s: %s', (rule, code) => {
    expect(rulesOf(findBreaches(code))).toContain(rule);
    expect(rulesOf(findSourceBreaches('planted.tsx', `export async function run() { ${code.startsWith('import ') ? '' : code}; }\n${code.startsWith('import ') ? code : ''}`))).toContain(rule);
  });

  test.each(plantedInSources)('%s, in a source: %s', (rule, code) => {
    expect(rulesOf(findSourceBreaches('planted.tsx', code))).toContain(rule);
  });

  test('a text that looks like the beginning of a comment hides nothing', () => {
    const code = "const all = 'https://x.test/*'; button.click(); const none = '*/'; const line = ` // `; form.submit();";
    expect(rulesOf(findBreaches(code))).toEqual(['click', 'submit']);
    expect(rulesOf(findSourceBreaches('planted.ts', code))).toEqual(expect.arrayContaining(['click', 'submit']));
  });

  test('comments, words and listeners that only look alike are left in peace', () => {
    const harmless = "// fetch( nothing\n/* button.click() */ page.addEventListener('click', hint); port.postMessage(x); const isFetching = 1; a.innerHTML === b; refetch(); class Q{async fetch(a,b){}} event.target.closest(selectors.submit); const key = row[0]; list[index]; frame.src === b;";
    expect(findSourceBreaches('harmless.ts', harmless)).toEqual([]);
  });
});
