import type { ComposerState } from '../protocol/page-protocol.ts';
import type { Composer } from '../consoles/console.ts';
import { blockText } from '../page/block-text.ts';
import { isTextField } from './composer-text.ts';
import { splitComposer } from './split-composer.ts';
import { splitText } from './split-text.ts';

/** What stands in the reply box, without the quoted trail. */
export function readComposer(composer: Composer | undefined): ComposerState {
  if (composer === undefined) return { present: false, visibility: 'public', text: '', focused: false };
  const { element, visibility } = composer;
  const text = isTextField(element) ? element.value.slice(0, splitText(element.value).quote).trim() : withoutQuote(element);
  return { present: true, visibility, text, focused: hasFocus(element) };
}

function withoutQuote(element: HTMLElement): string {
  const { body, quote } = splitComposer(element);
  if (quote === undefined) return blockText(element);
  const own = body.cloneNode(true) as HTMLElement;
  [...own.childNodes].slice([...body.childNodes].indexOf(quote)).forEach((node) => node.remove());
  return blockText(own);
}

/** The body of a frame is its active element even while the focus is elsewhere. */
function hasFocus(element: HTMLElement): boolean {
  const { activeElement } = element.getRootNode() as Document | ShadowRoot;
  return activeElement === element && (element.nodeName !== 'BODY' || element.ownerDocument.hasFocus());
}
