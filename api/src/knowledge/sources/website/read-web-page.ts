import { AppError } from '@countersign/shared/errors';
import type { GuardedResponse } from '../../guarded-fetch/guarded-fetch.ts';
import type { Parser } from '../parsing/parse-job.ts';
import type { SourceItem } from '../source-reader.ts';
import type { PageToRead } from './find-pages.ts';
import type { KnownPage, PageCache } from './page-cache.ts';
import type { PoliteFetch } from './polite-fetch.ts';
import type { Robots } from './robots-of.ts';
import type { WebsiteSettings } from './website-settings.ts';

export interface PageDeps {
  readonly settings: WebsiteSettings;
  readonly fetch: PoliteFetch;
  readonly robots: Robots;
  readonly parser: Parser;
  readonly cache: PageCache;
  readonly signal: AbortSignal;
}

const largestPage = 5_000_000;

/** Reads one page as a document named by its address. Throws `AppError` when it can't be read; one that is gone is an error under another name, so that what was imported of it goes as well. */
export async function readWebPage({ url, updated }: PageToRead, deps: PageDeps): Promise<SourceItem> {
  const known = deps.cache.get(url);
  const response = await deps.fetch(url, { accept: 'text/html, application/xhtml+xml', maxBytes: largestPage, headers: conditionsOf(known) });
  if (response.status === 404 || response.status === 410) return { type: 'error', item: `${url} (${response.status})`, code: 'NOT_FOUND', message: `${url}: the site has this page no more (${response.status}).` };
  const read = response.status === 304 && known !== undefined ? known : await parseResponse(url, response, deps);
  const { page } = read;
  const { brand, visibility } = deps.settings;
  return {
    type: 'document',
    document: {
      id: url, title: page.title || url, visibility, updated: updated || momentOf(read.lastModified), ...(page.language ? { language: page.language } : {}), url: read.url, ...(brand ? { brand } : {}), body: page.body,
    },
  };
}

async function parseResponse(url: string, response: GuardedResponse, { robots, parser, cache, signal }: PageDeps): Promise<KnownPage> {
  if (response.status < 200 || response.status > 299) throw new AppError('UNAVAILABLE', `${url}: the site answered ${response.status}.`);
  const contentType = response.headers.get('content-type') ?? '';
  if (!/^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(contentType)) throw new AppError('INVALID_INPUT', `${url}: it is no web page (${contentType.split(';')[0]!.trim().slice(0, 60) || 'of no named kind'}). Upload it as a file.`);
  if (response.url !== url && !(await robots(new URL(response.url).origin, [response.url])).allowed[0]) throw forbidden(url);
  const page = await parser.parse({ kind: 'page', name: response.url, bytes: response.bytes, contentType }, signal);
  const read: KnownPage = { page, etag: response.headers.get('etag'), lastModified: response.headers.get('last-modified'), url: response.url };
  cache.set(url, read);
  return read;
}

function conditionsOf(known: KnownPage | undefined): Record<string, string> {
  return { ...(known?.etag ? { 'if-none-match': known.etag } : {}), ...(known?.lastModified ? { 'if-modified-since': known.lastModified } : {}) };
}

function momentOf(lastModified: string | null): string {
  const at = Date.parse(lastModified ?? '');
  return Number.isNaN(at) ? '' : new Date(at).toISOString();
}

/** A page that its site's robots.txt closes to us. */
export function forbidden(url: string): AppError {
  return new AppError('FORBIDDEN', `${url}: the site’s robots.txt asks not to read this page.`);
}
