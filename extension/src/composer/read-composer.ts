import type { ComposerState } from '../protocol/page-protocol.ts';
import type { Composer } from '../consoles/console.ts';
import { blockText } from '../page/block-text.ts';
import { splitComposer } from './split-composer.ts';

/** What stands in the reply box, without the quoted trail. */
export function readComposer(composer: Composer | undefined): ComposerState {
  if (composer === undefined) return { present: false, visibility: 'public', text: '', focused: false };
  const { element, visibility } = composer;
  const quote = splitComposer(element).quote;
  const own = element.cloneNode(true) as HTMLElement;
  if (quote !== undefined) [...own.childNodes].slice(quote).forEach((node) => node.remove());
  return { present: true, visibility, text: blockText(own), focused: element.ownerDocument.activeElement === element };
}
