import type { ReadPage } from '../parsing/parse-job.ts';

/** A page as it was read, and what its site calls that state of it. */
export interface KnownPage {
  readonly page: ReadPage;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** The address it was read from, redirects followed. */
  readonly url: string;
}

const mostCharacters = 16_000_000;

/** Pages of earlier imports of this process, the longest unused leave first; a site that says a page did not change is believed, nothing else is taken from here. */
export class PageCache {
  readonly #pages = new Map<string, KnownPage>();
  #characters = 0;

  get(url: string): KnownPage | undefined {
    const known = this.#pages.get(url);
    if (known !== undefined) {
      this.#pages.delete(url);
      this.#pages.set(url, known);
    }
    return known;
  }

  set(url: string, known: KnownPage): void {
    this.#drop(url);
    if (known.etag === null && known.lastModified === null) return;
    this.#pages.set(url, known);
    this.#characters += known.page.body.length;
    for (const oldest of this.#pages.keys()) {
      if (this.#characters <= mostCharacters) break;
      this.#drop(oldest);
    }
  }

  #drop(url: string): void {
    this.#characters -= this.#pages.get(url)?.page.body.length ?? 0;
    this.#pages.delete(url);
  }
}
