import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { parseSitemap } from './parse-sitemap.ts';

const urlset = '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="x"><url><loc> https://help.example/a?b=1&amp;c=2 </loc><lastmod>2026-11-01</lastmod><image:image><image:loc>https://cdn.example/i.png</image:loc></image:image></url><url><loc>https://help.example/d</loc><lastmod>soon</lastmod></url><url></url></urlset>';
const pages = [{ url: 'https://help.example/a?b=1&c=2', updated: '2026-11-01' }, { url: 'https://help.example/d', updated: '' }];
const bytes = (text: string): Buffer => Buffer.from(text);

test.each([['as XML', bytes(urlset)], ['packed', gzipSync(urlset)], ['one address', bytes('<urlset><url><loc>https://help.example/a?b=1&amp;c=2</loc><lastmod>2026-11-01</lastmod></url></urlset>')]])('reads a sitemap %s', (_name, content) => {
  expect(parseSitemap('s', content).pages).toEqual(pages.slice(0, parseSitemap('s', content).pages.length));
});

test('reads an index, and a list of lines', () => {
  expect(parseSitemap('s', bytes('<sitemapindex><sitemap><loc>https://help.example/1.xml</loc></sitemap></sitemapindex>'))).toEqual({ pages: [], sitemaps: ['https://help.example/1.xml'] });
  expect(parseSitemap('s', bytes('https://help.example/a\r\nnot an address\n'))).toEqual({ pages: [{ url: 'https://help.example/a', updated: '' }], sitemaps: [] });
});

test.each<[string, Buffer, string]>([
  ['entities that grow', bytes('<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><urlset><url><loc>&b;</loc></url></urlset>'), 's: a sitemap has no document type, so this one is not read.'],
  ['an entity from a file', bytes('<?xml version="1.0"?><!DOCTYPE x SYSTEM "file:///etc/passwd"><urlset/>'), 's: a sitemap has no document type, so this one is not read.'],
  ['a web page', bytes('<html><body>Not found</body></html>'), 's: it is not a sitemap.'],
  ['broken XML', bytes('<urlset><url'), 's: it is not a sitemap.'],
  ['a packed bomb', gzipSync(Buffer.alloc(60_000_000)), 's: the sitemap is larger than 50 MB unpacked, so it is not read.'],
  ['a broken pack', Buffer.from([0x1f, 0x8b, 1, 2]), 's: it can\'t be unpacked.'],
])('%s is refused', (_name, content, message) => {
  expect(() => parseSitemap('s', content)).toThrow(message);
});
