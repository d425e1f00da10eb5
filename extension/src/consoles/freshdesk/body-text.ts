import { ownWords } from './own-words.ts';

/** The words of a message as the API gives it. Its HTML is parsed apart from the page: nothing in it runs or loads. `plain` stands in where it has none. */
export function bodyText(page: Document, html: string, plain: string): string {
  return ownWords(new page.defaultView!.DOMParser().parseFromString(html, 'text/html').body) || plain.trim();
}
