const blocks = /^(BLOCKQUOTE|DIV|H[R1-6]|LI|[OU]L|P|PRE|TABLE|TR)$/;
/** A list item whose first block begins on the line of its mark. */
const openItem = /^(?:-|\d+\.) $/;
const silent = /^(SCRIPT|STYLE)$/;
const invisible = /[\u200b\u2060\ufeff]/g;

/** The text a reader sees, one line a block, without asking the browser for a layout (as `innerText` would). */
export function blockText(root: Node): string {
  const lines: string[] = [''];
  const breakLine = () => {
    if (lines.at(-1) !== '' && !openItem.test(lines.at(-1)!)) lines.push('');
  };
  const walk = (node: Node): void => {
    if (node.nodeType === 3) {
      const words = (node.textContent ?? '').replace(invisible, '').replace(/[ \t\n\r\u00a0]+/g, ' ');
      const line = lines.at(-1)!;
      lines[lines.length - 1] = line + (line === '' || line.endsWith(' ') ? words.trimStart() : words);
      return;
    }
    if (silent.test(node.nodeName)) return;
    if (node.nodeName === 'BR') {
      lines.push('');
      return;
    }
    const isBlock = blocks.test(node.nodeName);
    if (isBlock) breakLine();
    if (node.nodeName === 'LI') lines[lines.length - 1] = `${marker(node as Element)} `;
    for (const child of node.childNodes) walk(child);
    if (isBlock) breakLine();
  };
  walk(root);
  return lines.map((line) => line.trimEnd()).join('\n').trim();
}

function marker(item: Element): string {
  // Quill 2 makes every list an ordered one and says on the item what it is.
  if (item.parentNode?.nodeName !== 'OL' || item.getAttribute('data-list') === 'bullet') return '-';
  return `${[...item.parentNode.children].indexOf(item) + 1}.`;
}
