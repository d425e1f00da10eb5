import { AppError } from '@countersign/shared/errors';
import { XMLParser } from 'fast-xml-parser';
import { gunzipSync } from 'node:zlib';
import { decodeText } from '../parsing/decode-text.ts';
import type { Sitemap } from '../parsing/parse-job.ts';

/** The bounds of the sitemap protocol: 50 MB unpacked and 50,000 addresses. */
const largest = 52_428_800;
const mostAddresses = 50_000;

/** No entity is ever expanded and no document type read; the five of XML itself are put back below. */
const parser = new XMLParser({ processEntities: false, ignoreAttributes: true, ignoreDeclaration: true, ignorePiTags: true, parseTagValue: false, removeNSPrefix: true, isArray: (name) => ['url', 'sitemap'].includes(name) });
const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': '\'' };

interface Entry {
  readonly loc?: unknown;
  readonly lastmod?: unknown;
}

/** Reads a sitemap or an index of sitemaps, in XML or one address a line, packed or not. Throws `AppError` naming `name`. */
export function parseSitemap(name: string, bytes: Uint8Array): Sitemap {
  const text = decodeText(unpack(name, bytes)).trim();
  if (!text.startsWith('<')) return { pages: text.split(/\r?\n/).slice(0, mostAddresses).map((line) => ({ url: line.trim(), updated: '' })).filter(({ url }) => URL.canParse(url)), sitemaps: [] };
  if (/<!(?:ENTITY|DOCTYPE)/i.test(text)) throw new AppError('INVALID_INPUT', `${name}: a sitemap has no document type, so this one is not read.`);
  let root: { urlset?: { url?: readonly Entry[] }; sitemapindex?: { sitemap?: readonly Entry[] } };
  try {
    root = parser.parse(text) as typeof root;
  } catch (cause) {
    throw new AppError('INVALID_INPUT', `${name}: it is not a sitemap.`, { cause });
  }
  if (root.urlset === undefined && root.sitemapindex === undefined) throw new AppError('INVALID_INPUT', `${name}: it is not a sitemap.`);
  const pages = (root.urlset?.url ?? []).slice(0, mostAddresses).map((entry) => ({ url: plain(entry.loc), updated: moment(plain(entry.lastmod)) }));
  return { pages: pages.filter(({ url }) => url !== ''), sitemaps: (root.sitemapindex?.sitemap ?? []).map((entry) => plain(entry.loc)).filter((url) => url !== '') };
}

function unpack(name: string, bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: largest });
  } catch (cause) {
    throw (cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
      ? new AppError('TOO_LARGE', `${name}: the sitemap is larger than 50 MB unpacked, so it is not read.`, { cause })
      : new AppError('INVALID_INPUT', `${name}: it can't be unpacked.`, { cause });
  }
}

function plain(value: unknown): string {
  return typeof value === 'string' ? value.trim().replace(/&(?:amp|lt|gt|quot|apos);/g, (entity) => entities[entity]!) : '';
}

function moment(value: string): string {
  return Number.isNaN(Date.parse(value)) ? '' : value;
}
