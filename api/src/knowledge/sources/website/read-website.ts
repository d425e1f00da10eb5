import { AppError } from '@countersign/shared/errors';
import { setTimeout as wait } from 'node:timers/promises';
import type { Parser } from '../parsing/parse-job.ts';
import { sharedParser } from '../parsing/shared-parser.ts';
import type { SourceItem, SourceReader } from '../source-reader.ts';
import { findPages, type PageToRead } from './find-pages.ts';
import { inParallel } from './in-parallel.ts';
import { PageCache } from './page-cache.ts';
import { politeFetch } from './polite-fetch.ts';
import { forbidden, readWebPage, type PageDeps } from './read-web-page.ts';
import { robotsOf } from './robots-of.ts';
import type { WebsiteSettings } from './website-settings.ts';

const pagesAtOnce = 3;

/** Reads websites with this process's parser, and remembers what they were until the next import. */
export const readWebsite: SourceReader<WebsiteSettings> = createWebsiteReader({ parser: sharedParser, cache: new PageCache() });

/**
 * Makes a reader of websites: pages by sitemap or list, one host after the other, three pages at once or one by one where the site asks for a
 * delay, never what its robots.txt closes.
 */
export function createWebsiteReader({ parser: parserOf, cache }: { readonly parser: () => Parser; readonly cache: PageCache }): SourceReader<WebsiteSettings> {
  return async function* read(settings, { fetch: guarded, signal, onTotal }) {
    const parser = parserOf();
    const fetch = politeFetch(guarded, settings.allowedHosts, signal);
    const { pages, errors } = await findPages(settings, fetch, parser, signal);
    onTotal(pages.length + errors.length);
    yield* errors;
    const deps: PageDeps = { settings, fetch, robots: robotsOf(fetch, parser, signal), parser, cache, signal };
    const hosts = Map.groupBy(pages, ({ url }) => new URL(url).origin);
    for (const [origin, ofHost] of hosts) yield* readHost(origin, ofHost, deps, hosts.size === 1);
  };
}

async function* readHost(origin: string, pages: readonly PageToRead[], deps: PageDeps, isOnly: boolean): AsyncGenerator<SourceItem> {
  const verdict = await deps.robots(origin, pages.map(({ url }) => url)).catch((error: unknown) => {
    deps.signal.throwIfAborted();
    if (isOnly || !(error instanceof AppError)) throw error;
    return error;
  });
  if (verdict instanceof AppError) {
    yield* pages.map(({ url }) => errorOf(url, verdict));
    return;
  }
  const { delayMs } = verdict;
  const closed = pages.filter((_page, position) => !verdict.allowed[position]);
  yield* closed.map(({ url }) => errorOf(`${url} (robots.txt)`, forbidden(url)));
  const open = pages.filter((_page, position) => verdict.allowed[position]);
  yield* inParallel(open, delayMs > 0 ? 1 : pagesAtOnce, async (page) => {
    deps.signal.throwIfAborted();
    if (delayMs > 0) await wait(delayMs, undefined, { signal: deps.signal });
    return readWebPage(page, deps).catch((error: unknown) => {
      deps.signal.throwIfAborted();
      if (!(error instanceof AppError)) throw error;
      return errorOf(page.url, error);
    });
  });
}

function errorOf(item: string, { code, message }: AppError): SourceItem {
  return { type: 'error', item, code, message };
}
