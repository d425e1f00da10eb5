import { isTextField } from './composer-text.ts';
import { selectionChange } from './selection-change.ts';
import { selectionOf } from './selection-of.ts';
import { splitComposer } from './split-composer.ts';
import { splitText } from './split-text.ts';

/** What stands in the caret's own line on either side of it, so that pasted paragraphs can be kept apart from it. */
export interface Caret {
  readonly hasTextBefore: boolean;
  readonly hasTextAfter: boolean;
}

const isText = /[^\s\u200b\u2060\ufeff]/;

/**
 * Focuses the editor and puts the caret where the draft goes: where the agent left it, else before signature and quote.
 * A selection is collapsed to its end, so that nothing the agent wrote is replaced.
 */
export async function placeCaret(editable: HTMLElement, signature?: string): Promise<Caret> {
  const page = editable.ownerDocument;
  page.defaultView?.focus();
  if (isTextField(editable)) return placeInField(editable);
  const selection = selectionOf(editable);
  const { endContainer, endOffset } = savedRange(editable, selection, signature) ?? startOfBody(editable, signature);
  editable.focus();
  if (!selection.isCollapsed || selection.anchorNode !== endContainer || selection.anchorOffset !== endOffset) {
    const settled = selectionChange(page);
    selection.collapse(endContainer, endOffset);
    await settled;
  }
  return surroundings(splitComposer(editable).body, endContainer, endOffset);
}

function placeInField(field: HTMLTextAreaElement): Caret {
  const { tail } = splitText(field.value);
  const own = field.value.slice(0, tail);
  const at = isText.test(own) ? Math.min(field.selectionEnd, own.trimEnd().length) : 0;
  field.focus();
  field.setSelectionRange(at, at);
  return { hasTextBefore: isText.test(field.value.slice(0, at)), hasTextAfter: /^\n?[^\n]/.test(field.value.slice(at)) };
}

function savedRange(editable: HTMLElement, selection: Selection, signature?: string): Range | undefined {
  if (selection.rangeCount === 0 || splitComposer(editable, signature).ownText === '') return undefined;
  const range = selection.getRangeAt(0);
  return editable.contains(range.endContainer) && range.endContainer !== editable ? range : undefined;
}

/** Before the agent has written anything, the first line; else the end of her own words. */
function startOfBody(editable: HTMLElement, ownSignature?: string): Range {
  const { body, ownText, signature, quote } = splitComposer(editable, ownSignature);
  const tail = signature ?? quote ?? null;
  const line = ownText === '' ? body.firstChild : tail === null ? body.lastChild : tail.previousSibling;
  const range = editable.ownerDocument.createRange();
  if (line === null) range.setStart(body, 0);
  else if (line.nodeType === 1 && line.nodeName !== 'BR') range.selectNodeContents(line);
  else range.selectNode(line);
  range.collapse(ownText === '');
  return range;
}

function surroundings(body: HTMLElement, container: Node, offset: number): Caret {
  const nodes = [...body.childNodes];
  const block = nodes.find((node) => node.nodeType === 1 && node.contains(container));
  if (block !== undefined) {
    const range = body.ownerDocument.createRange();
    range.selectNodeContents(block);
    range.setEnd(container, offset);
    const before = range.toString();
    return { hasTextBefore: isText.test(before), hasTextAfter: isText.test(block.textContent!.slice(before.length)) };
  }
  const at = container === body ? offset : nodes.indexOf(container as ChildNode);
  const own = container === body ? '' : container.textContent!;
  return {
    hasTextBefore: isText.test(own.slice(0, offset) + lineText(nodes.slice(0, at).reverse())),
    hasTextAfter: isText.test(own.slice(offset) + lineText(nodes.slice(container === body ? at : at + 1))),
  };
}

/** The text up to the end of the line, for replies whose lines stand in the box without elements of their own. */
function lineText(nodes: readonly ChildNode[]): string {
  const end = nodes.findIndex((node) => /^(BR|DIV|P|[OU]L|BLOCKQUOTE|TABLE|HR)$/.test(node.nodeName));
  return nodes.slice(0, end === -1 ? nodes.length : end).map((node) => node.textContent).join('');
}
