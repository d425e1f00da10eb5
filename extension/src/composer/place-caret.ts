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
  const selection = page.getSelection();
  if (selection === null) return { hasTextBefore: false, hasTextAfter: false };
  const saved = savedRange(editable, selection);
  const target = saved ?? startOfBody(editable);
  editable.focus({ preventScroll: false });
  const isThere = selection.isCollapsed && selection.anchorNode === target.endContainer && selection.anchorOffset === target.endOffset;
  if (!isThere) {
    const settled = selectionChange(page);
    selection.collapse(target.endContainer, target.endOffset);
    await settled;
  }
  return surroundings(editable, selection);
}

function savedRange(editable: HTMLElement, selection: Selection): Range | undefined {
  if (selection.rangeCount === 0 || splitComposer(editable).ownText === '') return undefined;
  const range = selection.getRangeAt(0);
  return editable.contains(range.commonAncestorContainer) && range.endContainer !== editable ? range.cloneRange() : undefined;
}

function startOfBody(editable: HTMLElement): Range {
  const { ownText, signature, quote } = splitComposer(editable);
  const range = editable.ownerDocument.createRange();
  const end = signature ?? quote ?? editable.childNodes.length;
  const block = editable.childNodes[ownText === '' ? 0 : Math.max(0, end - 1)];
  if (block?.nodeType === 1) range.selectNodeContents(block);
  else range.selectNodeContents(editable);
  range.collapse(ownText === '');
  return range;
}

/** The editor reads the caret from this event; without one (the browser saw no change) there is nothing to wait for. */
function selectionChange(page: Document): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(limit);
      page.removeEventListener('selectionchange', done);
      resolve();
    };
    const limit = setTimeout(done, longestWaitMs);
    page.addEventListener('selectionchange', done);
  });
}

function surroundings(editable: HTMLElement, selection: Selection): Caret {
  const node = selection.anchorNode;
  if (node === null || !editable.contains(node)) return { hasTextBefore: false, hasTextAfter: false };
  let block: Node = node;
  while (block.parentNode !== null && block !== editable && block.parentNode !== editable) block = block.parentNode;
  const before = editable.ownerDocument.createRange();
  before.setStart(block, 0);
  before.setEnd(node, selection.anchorOffset);
  const after = editable.ownerDocument.createRange();
  after.setStart(node, selection.anchorOffset);
  after.setEnd(block, block.childNodes.length);
  return { hasTextBefore: isText(before), hasTextAfter: isText(after) };
}

function isText(range: Range): boolean {
  return range.toString().replace(/[\u200b\u2060\ufeff]/g, '').trim() !== '';
}
