import { blockText } from '../../page/block-text.ts';
import { selectors } from './selectors.ts';

/**
 * The words of a message, one line a block; quoted lines begin with `> ` as in plain mail. The trail that Freshdesk repeats under
 * its own replies is left out, unless it is all there is. Takes a copy of the message, which it changes.
 */
export function ownWords(copy: HTMLElement): string {
  for (const noise of copy.querySelectorAll(selectors.noise)) noise.remove();
  for (const quote of copy.querySelectorAll('blockquote')) {
    quote.replaceChildren(...blockText(quote).split('\n').map((line) => Object.assign(quote.ownerDocument.createElement('div'), { textContent: `> ${line}` })));
  }
  const whole = blockText(copy);
  for (const trail of copy.querySelectorAll(selectors.trail)) trail.remove();
  return blockText(copy) || whole;
}
