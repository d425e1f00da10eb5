import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { builtExtension } from './testing/built-extension.ts';
import { withoutLibraryCode } from './testing/library-code.ts';
import { findBreaches, rules } from './testing/never-send.ts';

const apiClient = join(import.meta.dirname, '../../api/src/client.ts');
const sources = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path) && !path.startsWith('testing/'));

/** The only breaches the law allows, each in one file. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'page/get-only.ts': ['fetch'],
  'composer/dispatch-paste.ts': ['dispatchEvent', 'dispatchEvent'],
  'composer/exec-command.ts': ['typing command', 'typing command'],
};

/** What the two bundles that insert may hold beside nothing: the dispatch in the page's own world is the paste alone. */
const insertion: Readonly<Record<string, readonly string[]>> = {
  'page-tools.js': ['dispatchEvent', 'dispatchEvent', 'typing command', 'typing command'],
  'editor-bridge.js': ['dispatchEvent'],
};

/** The one read of a console as the build writes it: what it spreads is the two ways of `get-only.ts`, what follows is fixed. */
const consoleRead = /fetch\(`https:\/\/\$\{\w+\}\$\{\w+\}`,\{\.\.\.[\w$]+,method:`GET`,redirect:`error`,signal:[\w$]+\}\)/g;

test.each(sources)('%s cannot send', (path) => {
  const breaches = findBreaches(readFileSync(join(import.meta.dirname, path), 'utf8'));
  expect(breaches.map(({ rule }) => rule), JSON.stringify(breaches, null, 2)).toEqual(allowed[path] ?? []);
});

test('the API client fetches, and does nothing else of the kind', () => {
  const found = new Set(findBreaches(readFileSync(apiClient, 'utf8')).map(({ rule }) => rule));
  expect([...found], relative(import.meta.dirname, apiClient)).toEqual(['fetch']);
});

test('the only dispatched events are a paste and an input', () => {
  const source = readFileSync(join(import.meta.dirname, 'composer/dispatch-paste.ts'), 'utf8');
  expect(source.match(/new [\w.]*Event\([^,)]*/g)).toEqual(["new view.ClipboardEvent('paste'", "new view.InputEvent('input'"]);
});

test('the one fetch of the page script can only get', () => {
  const source = readFileSync(join(import.meta.dirname, 'page/get-only.ts'), 'utf8');
  expect(source).toContain("fetch(`https://${host}${path}`, { ...reach, method: 'GET', redirect: 'error', signal })");
  const reach = /const reach = bearer === undefined \? (\{[^}]*\}) as const : (\{[^;]*\}) as const;/.exec(source)!;
  expect(reach.slice(1)).toEqual(["{ mode: 'same-origin', credentials: 'same-origin' }", "{ mode: 'cors', credentials: 'omit', headers: { authorization: `Bearer ${bearer}` } }"]);
  expect(source.match(/headers|reach\b|method/g)).toEqual(['reach', 'headers', 'reach', 'method']);
  expect(source).not.toMatch(/body:(?! unknown)/);
});

describe('the built bundles', () => {
  let bundles: [string, string][];
  beforeAll(async () => {
    bundles = [...(await builtExtension())].filter(([path]) => path.endsWith('.js')).map(([path, content]) => [path, content.toString()]);
  }, 120_000);

  test('hold the one read of a console, what inserts in its tools, and nothing of ours anywhere else', () => {
    const lawful = (path: string): readonly string[] => insertion[path] ?? [];
    const found = bundles.map(([path, content]) => ({ path, breaches: findBreaches(withoutLibraryCode(content).replaceAll(consoleRead, ' ')) }));
    const unlawful = found.flatMap(({ path, breaches }) => breaches.filter(({ rule }) => !lawful(path).includes(rule)).map((breach) => ({ path, ...breach })));
    expect(unlawful).toEqual([]);
    expect(found.map(({ path, breaches }) => `${path}: ${breaches.map(({ rule }) => rule).join()}`)).toEqual(bundles.map(([path]) => `${path}: ${lawful(path).join()}`));
    expect(bundles.map(([path]) => path)).toEqual(expect.arrayContaining(Object.keys(insertion)));
    const reads = Object.fromEntries(bundles.flatMap(([path, content]) => (path.startsWith('content-scripts/') ? [[path, [...content.matchAll(consoleRead)].length]] : [])));
    expect(reads).toEqual({ 'content-scripts/freshdesk.js': 1, 'content-scripts/salesforce.js': 0, 'content-scripts/zendesk.js': 1 });
  });

  test('hold no script of elsewhere', () => {
    for (const [path, content] of bundles) expect(content, path).not.toMatch(/import\s*\(\s*[`"']https?:/);
  });
});

describe('the law bites', () => {
  test.each([
    ['fetch', "await fetch('/api/v2/tickets/1.json', { method: 'PUT' })"],
    ['fetch', 'const ask=fetch;ask(u)'],
    ['fetch', '(e.fetch??fetch)(u)'],
    ['fetch', 'globalThis["x"]=[fetch]'],
    ['fetch', 'window.fetch(u)'],
    ['fetch', "globalThis['fetch'](u)"],
    ['fetch', 'const { fetch: ask } = globalThis'],
    ['dispatchEvent', 'button.dispatchEvent(new Event(kind))'],
    ['click', "page.querySelector('button')?.click()"],
    ['click', "button['click']()"],
    ['click', 'button[`click`]()'],
    ['submit', 'form.submit()'],
    ['submit', 'form.requestSubmit(button)'],
    ['made events', "new KeyboardEvent('keydown', { key: 'Enter' })"],
    ['made events', 'new window.MouseEvent(`mousedown`)'],
    ['sendBeacon', "navigator.sendBeacon('/x')"],
    ['other requests', 'new XMLHttpRequest()'],
    ['other requests', "new WebSocket('wss://x')"],
    ['code from text', 'eval(text)'],
    ['code from text', 'new Function(text)'],
    ['markup from text', 'element.innerHTML = text'],
    ['markup from text', '<p dangerouslySetInnerHTML={{ __html: text }} />'],
    ['typing command', "document.execCommand('insertText', false, text)"],
    ['typing command', 'page.execCommand(`insertHTML`,!1,html)'],
    ['execCommand', "document.execCommand('delete')"],
    ['execCommand', 'document.execCommand(command, false, text)'],
    ['execCommand', "document.execCommand(isHtml ? 'insertHTML' : 'insertText', false, text)"],
    ['execCommand', "document.execCommand('insertParagraph')"],
    ['execCommand', "document['execCommand']('insertText', false, text)"],
    ['execCommand', 'const run = document.execCommand; run(command)'],
    ['execCommand', 'const { execCommand } = document'],
    ['window messages', "parent.postMessage(draft, '*')"],
  ])('%s: %s', (rule, planted) => {
    expect(findBreaches(planted).map((breach) => breach.rule)).toContain(rule);
    expect(findBreaches(withoutLibraryCode(`var a=1;${planted};`)).map((breach) => breach.rule)).toContain(rule);
  });

  test('every rule has a planted breach above', () => {
    const own = readFileSync(import.meta.filename, 'utf8');
    for (const { name } of rules) expect(own).toContain(`['${name}', `);
  });

  test('words and listeners that only look alike are left in peace', () => {
    const harmless = "// fetch( nothing\npage.addEventListener('click', hint); port.postMessage(x); query.fetch(); const isFetching = 1; a.innerHTML === b; refetch(); class Q{async fetch(a,b){}}";
    expect(findBreaches(harmless)).toEqual([]);
  });
});
