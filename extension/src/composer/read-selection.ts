import type { Composer } from '../consoles/console.ts';
import { blockText } from '../page/block-text.ts';
import type { ReplyParts } from './compare-replaced.ts';
import { isTextField } from './composer-text.ts';
import { selectionChange } from './selection-change.ts';
import { selectionOf } from './selection-of.ts';
import { splitComposer } from './split-composer.ts';
import { splitText } from './split-text.ts';
import { visibleRange } from './visible-range.ts';

/** Words of the reply that the agent has selected, and how to select exactly these. */
export interface SelectedWords extends ReplyParts {
  readonly select: () => Promise<void>;
}

/** What is selected of the agent's own part of the reply, without blanks at its ends; signature and quoted trail never count. */
export function readSelection(composer: Composer | undefined): SelectedWords | undefined {
  if (composer === undefined) return undefined;
  return isTextField(composer.element) ? inField(composer.element) : inEditor(composer.element, composer.signature);
}

function inField(field: HTMLTextAreaElement): SelectedWords | undefined {
  const { value } = field;
  const chosen = value.slice(field.selectionStart, Math.min(field.selectionEnd, splitText(value).tail));
  const text = chosen.trim();
  if (text === '') return undefined;
  const start = field.selectionStart + chosen.indexOf(text);
  const end = start + text.length;
  return {
    before: value.slice(0, start), text, after: value.slice(end),
    select: async () => {
      field.focus();
      field.setSelectionRange(start, end);
    },
  };
}

function inEditor(editable: HTMLElement, ownSignature?: string): SelectedWords | undefined {
  const selection = selectionOf(editable);
  if (selection.rangeCount === 0 || selection.isCollapsed) return undefined;
  const { signature, quote } = splitComposer(editable, ownSignature);
  const range = visibleRange(editable, selection.getRangeAt(0), signature ?? quote);
  if (range === undefined) return undefined;
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
