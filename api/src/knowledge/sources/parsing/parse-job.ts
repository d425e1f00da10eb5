import type { SourceItem } from '../source-reader.ts';

/** Bytes that somebody gave us, and what they are said to be. An article is HTML in UTF-8, named by its address. */
export type ParseJob =
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'article'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'page'; readonly name: string; readonly bytes: Uint8Array; readonly contentType: string }
  | { readonly kind: 'sitemap'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'robots'; readonly name: string; readonly bytes: Uint8Array; readonly urls: readonly string[] };

/** What a page of the web says: its title and main words as Markdown. */
export interface ReadPage {
  readonly title: string;
  readonly body: string;
  readonly language?: string;
}

/** Addresses of pages, each with the moment its author last changed it where the site says so, and of further sitemaps. */
export interface Sitemap {
  readonly pages: readonly { readonly url: string; readonly updated: string }[];
  readonly sitemaps: readonly string[];
}

/** What a robots.txt says of addresses, in their order, and how long to wait between two of them. */
export interface RobotsVerdict {
  readonly allowed: readonly boolean[];
  readonly delayMs: number;
}

export interface ParseAnswers {
  readonly file: readonly SourceItem[];
  readonly article: string;
  readonly page: ReadPage;
  readonly sitemap: Sitemap;
  readonly robots: RobotsVerdict;
}

/** Reads bytes of strangers within limits of time and memory. Throws `AppError`, whose sentence names the file or address. */
export interface Parser {
  parse<Job extends ParseJob>(job: Job, signal?: AbortSignal): Promise<ParseAnswers[Job['kind']]>;
  close(): Promise<void>;
}
