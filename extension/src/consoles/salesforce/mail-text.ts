import { blockText } from '../../page/block-text.ts';

/** The words of a mail that the page holds as HTML. It is parsed into a page of its own that runs and loads nothing. */
export function mailText(html: string, page: Document): string {
  return blockText(new (page.defaultView!.DOMParser)().parseFromString(html, 'text/html').body);
}
