import { blockText } from '../page/block-text.ts';

/** A reply box that is a plain text field. Its class is another one in each frame, so its name tells. */
export function isTextField(element: HTMLElement): element is HTMLTextAreaElement {
  return element.nodeName === 'TEXTAREA';
}

/** All that stands in a reply box, one line a block. */
export function composerText(element: HTMLElement): string {
  return isTextField(element) ? element.value : blockText(element);
}
