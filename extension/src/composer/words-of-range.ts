import { blockText } from '../page/block-text.ts';
import { selectionChange } from './selection-change.ts';
import { selectionOf } from './selection-of.ts';
import type { SelectedWords } from './read-selection.ts';

/** The words of a range in an editor, what stands beside them, and how to select exactly these. */
export function wordsOfRange(editable: HTMLElement, range: Range): SelectedWords {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const page = editable.ownerDocument;
  return {
    before: textBetween(page, [editable, 0], [startContainer, startOffset]),
    text: blockText(range.cloneContents()),
    after: textBetween(page, [endContainer, endOffset], [editable, editable.childNodes.length]),
    select: async () => {
      page.defaultView?.focus();
      editable.focus();
      const now = selectionOf(editable);
      if (now.anchorNode === startContainer && now.anchorOffset === startOffset && now.focusNode === endContainer && now.focusOffset === endOffset) return;
      const settled = selectionChange(page);
      now.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
      await settled;
    },
  };
}

function textBetween(page: Document, start: readonly [Node, number], end: readonly [Node, number]): string {
  const range = page.createRange();
  range.setStart(...start);
  range.setEnd(...end);
  return blockText(range.cloneContents());
}
