import { splitComposer } from './split-composer.ts';

/** What stands in the caret's own block on either side of it, so that pasted paragraphs can be kept apart from it. */
export interface Caret {
  readonly hasTextBefore: boolean;
  readonly hasTextAfter: boolean;
}

const longestWaitMs = 100;

/**
 * Focuses the editor and puts the caret where the draft goes: where the agent left it, else before signature and quote.
 * A selection is collapsed to its end, so that nothing the agent wrote is replaced.
 */
export async function placeCaret(editable: HTMLElement): Promise<Caret> {
  const page = editable.ownerDocument;
  const selection = page.getSelection()!;
  const { endContainer, endOffset } = savedRange(editable, selection) ?? startOfBody(editable);
  editable.focus();
  if (!selection.isCollapsed || selection.anchorNode !== endContainer || selection.anchorOffset !== endOffset) {
    const settled = selectionChange(page);
    selection.collapse(endContainer, endOffset);
    await settled;
  }
  return surroundings(editable, endContainer, endOffset);
}

function savedRange(editable: HTMLElement, selection: Selection): Range | undefined {
  if (selection.rangeCount === 0 || splitComposer(editable).ownText === '') return undefined;
  const range = selection.getRangeAt(0);
  return editable.contains(range.endContainer) && range.endContainer !== editable ? range : undefined;
}

function startOfBody(editable: HTMLElement): Range {
  const { ownText, signature, quote } = splitComposer(editable);
  const end = signature ?? quote ?? editable.childNodes.length;
  const range = editable.ownerDocument.createRange();
  range.selectNodeContents(editable.childNodes[ownText === '' ? 0 : end - 1] ?? editable);
  range.collapse(ownText === '');
  return range;
}

/** The editor reads the caret from this event; without one (the browser saw no change) there is nothing to wait for. */
function selectionChange(page: Document): Promise<void> {
  return new Promise((resolve) => {
    page.addEventListener('selectionchange', () => resolve(), { once: true });
    setTimeout(resolve, longestWaitMs);
  });
}

function surroundings(editable: HTMLElement, container: Node, offset: number): Caret {
  const block = [...editable.children].find((child) => child.contains(container)) ?? editable;
  const range = editable.ownerDocument.createRange();
  range.selectNodeContents(block);
  range.setEnd(container, offset);
  const before = range.toString();
  const isText = /[^\s\u200b\u2060\ufeff]/;
  return { hasTextBefore: isText.test(before), hasTextAfter: isText.test(block.textContent.slice(before.length)) };
}
