import type { ComposerState } from '../protocol/page-protocol.ts';
import type { Composer } from '../consoles/console.ts';
import { blockText } from '../page/block-text.ts';
import { isTextField } from './composer-text.ts';
import { splitComposer } from './split-composer.ts';
import { splitText } from './split-text.ts';

/** What stands in the reply box, without the quoted trail, and without the signature where the console tells its words. */
export function readComposer(composer: Composer | undefined): ComposerState {
  if (composer === undefined) return { present: false, visibility: 'public', text: '', focused: false };
  const { element, visibility, signature } = composer;
  const text = isTextField(element) ? element.value.slice(0, splitText(element.value).quote).trim() : withoutTail(element, signature);
  return { present: true, visibility, text, focused: hasFocus(element) };
}

function withoutTail(element: HTMLElement, ownSignature?: string): string {
  const { body, signature, quote } = splitComposer(element, ownSignature);
  const tail = ownSignature ? (signature ?? quote) : quote;
  if (tail === undefined) return blockText(element);
  const own = body.cloneNode(true) as HTMLElement;
  [...own.childNodes].slice([...body.childNodes].indexOf(tail)).forEach((node) => node.remove());
  return blockText(own);
}

/** Whether the agent is writing in this element. The body of a frame is its active element even while the focus is elsewhere. */
export function hasFocus(element: HTMLElement): boolean {
  const { activeElement } = element.getRootNode() as Document | ShadowRoot;
  return activeElement === element && (element.nodeName !== 'BODY' || element.ownerDocument.hasFocus());
}
