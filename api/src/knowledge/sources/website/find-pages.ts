import { AppError } from '@countersign/shared/errors';
import type { Parser } from '../parsing/parse-job.ts';
import type { SourceItem } from '../source-reader.ts';
import type { PoliteFetch } from './polite-fetch.ts';
import type { WebsiteSettings } from './website-settings.ts';

/** A page to be read; `updated` is what the sitemap says, else empty. */
export interface PageToRead {
  readonly url: string;
  readonly updated: string;
}

const largestSitemap = 20_000_000;
const mostSitemaps = 100;
const deepest = 3;

/**
 * The pages that settings name, each once and without its fragment. A sitemap speaks for its own host alone; what it says of others is left out.
 * A sitemap within an index that can't be read is an error that hides its pages; the first one throws.
 */
export async function findPages(settings: WebsiteSettings, fetch: PoliteFetch, parser: Parser, signal: AbortSignal): Promise<{ pages: PageToRead[]; errors: SourceItem[] }> {
  const found = new Map<string, string>();
  const errors: SourceItem[] = [];
  const add = (url: string, updated: string): void => {
    const parsed = URL.parse(url);
    if (parsed === null || found.size >= settings.mostPages) return;
    if (settings.paths.length > 0 && !settings.paths.some((path) => parsed.pathname.startsWith(path))) return;
    parsed.hash = '';
    found.set(parsed.href, updated || (found.get(parsed.href) ?? ''));
  };
  for (const url of settings.urls) add(url, '');

  const waiting = settings.sitemap === undefined ? [] : [{ url: settings.sitemap, depth: 1 }];
  const seen = new Set<string>();
  for (let next = waiting.shift(); next !== undefined && seen.size < mostSitemaps && found.size < settings.mostPages; next = waiting.shift()) {
    if (seen.has(next.url)) continue;
    seen.add(next.url);
    try {
      const { pages, sitemaps, host } = await readSitemap(next.url, fetch, parser, signal);
      for (const page of pages) if (URL.parse(page.url)?.host === host) add(page.url, page.updated);
      if (next.depth < deepest) waiting.push(...sitemaps.filter((url) => URL.parse(url)?.host === host).map((url) => ({ url, depth: next!.depth + 1 })));
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof AppError) || next.depth === 1) throw error;
      errors.push({ type: 'error', item: next.url, code: error.code, message: error.message, hidesOthers: true });
    }
  }
  if (found.size === 0 && errors.length === 0) throw new AppError('INVALID_INPUT', 'The sitemap names no page of its own host that is wanted here.');
  return { pages: [...found].map(([url, updated]) => ({ url, updated })), errors };
}

async function readSitemap(url: string, fetch: PoliteFetch, parser: Parser, signal: AbortSignal) {
  const response = await fetch(url, { accept: 'application/xml, text/xml, text/plain;q=0.5', maxBytes: largestSitemap });
  if (response.status < 200 || response.status > 299) throw new AppError('UNAVAILABLE', `${url}: the site answered ${response.status}.`);
  return { ...await parser.parse({ kind: 'sitemap', name: url, bytes: response.bytes }, signal), host: new URL(response.url).host };
}
