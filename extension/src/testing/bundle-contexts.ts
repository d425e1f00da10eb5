import { posix } from 'node:path';
import { consolePages } from '../manifest.ts';

/** Where a script of the extension runs. */
export type BundleContext = 'page script' | 'page tools' | 'editor bridge' | 'panel' | 'options' | 'check worker' | 'background';

const scripts: Readonly<Record<string, BundleContext>> = {
  ...Object.fromEntries(Object.keys(consolePages).map((name) => [`content-scripts/${name}.js`, 'page script' as const])),
  'page-tools.js': 'page tools',
  'editor-bridge.js': 'editor bridge',
  'background.js': 'background',
};
const pages = { 'panel.html': 'panel', 'options.html': 'options' } as const;
const named = /[`"']([./\w-]+\.js)[`"']/g;
const worker = /^assets\/check-worker-[\w-]+\.js$/;

/** For tests: the contexts in which each script of the built extension runs: by its name, or by which of our pages leads to it. A script that nothing leads to has none. */
export function bundleContexts(files: ReadonlyMap<string, Buffer>): ReadonlyMap<string, readonly BundleContext[]> {
  const found = new Map<string, Set<BundleContext>>([...files.keys()].filter((path) => path.endsWith('.js')).map((path) => [path, new Set()]));
  for (const [path, context] of Object.entries(scripts)) found.get(path)?.add(context);
  for (const [page, context] of Object.entries(pages)) follow(page, context);
  return new Map([...found].map(([path, contexts]) => [path, [...contexts].sort()]));

  /** Every script that a file of this context names, from the extension's root or from beside itself. */
  function follow(path: string, context: BundleContext): void {
    for (const [, address = ''] of (files.get(path)?.toString() ?? '').matchAll(named)) {
      const next = address.startsWith('/') || !address.startsWith('.') ? address.replace(/^\//, '') : posix.join(posix.dirname(path), address);
      const own = worker.test(next) ? 'check worker' : context;
      const contexts = next in scripts ? undefined : found.get(next);
      if (contexts === undefined || contexts.has(own)) continue;
      contexts.add(own);
      follow(next, own);
    }
  }
}
