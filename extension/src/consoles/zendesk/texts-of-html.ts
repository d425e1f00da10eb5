import { blockText } from '../../page/block-text.ts';
import { pageSelectors } from './selectors.ts';

/**
 * The words of several messages' HTML, parsed apart from the page: nothing in it runs or loads. All stand in one document, since
 * making one each takes most of the time; where a piece does not stay in its own place, none is trusted and each is parsed alone.
 */
export function textsOfHtml(pieces: readonly string[]): string[] {
  // A name that no message can know, so that none can make a place of its own.
  const place = `piece-${crypto.randomUUID()}`;
  const shared = [...parse(pieces.map((html) => `<div class="${place}">${html}</div>`).join('')).childNodes];
  const isWhole = shared.length === pieces.length && shared.every((node) => (node as Element).className === place);
  return (isWhole ? shared as Element[] : pieces.map(parse)).map(words);
}

function parse(html: string): Element {
  return new DOMParser().parseFromString(html, 'text/html').body;
}

function words(part: Element): string {
  for (const noise of part.querySelectorAll(pageSelectors.noise)) noise.remove();
  return blockText(part);
}
