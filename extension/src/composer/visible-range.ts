const isText = /[^\s\u200b\u2060\ufeff]/;
const blanksAtEnd = /[\s\u200b\u2060\ufeff]+$/;
const textNodes = 4;
const follows = 4;

/**
 * A selection from its first visible character to its last, inside this element and before `tail`; `undefined` where it has none.
 * A triple click selects up to the beginning of the next line, which isn't meant.
 */
export function visibleRange(root: HTMLElement, selected: Range, tail: Node | undefined): Range | undefined {
  const walker = root.ownerDocument.createTreeWalker(root, textNodes);
  const range = root.ownerDocument.createRange();
  let isFound = false;
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    if (tail !== undefined && (tail === node || (tail.compareDocumentPosition(node) & follows) !== 0)) break;
    if (!selected.intersectsNode(node)) continue;
    const from = node === selected.startContainer ? selected.startOffset : 0;
    const words = node.data.slice(from, node === selected.endContainer ? selected.endOffset : undefined);
    const at = words.search(isText);
    if (at === -1) continue;
    if (!isFound) range.setStart(node, from + at);
    range.setEnd(node, from + words.replace(blanksAtEnd, '').length);
    isFound = true;
  }
  return isFound ? range : undefined;
}
