const allowed = new Set(['P', 'BR', 'DIV', 'SPAN', 'STRONG', 'B', 'EM', 'I', 'U', 'A', 'UL', 'OL', 'LI', 'BLOCKQUOTE', 'CODE', 'PRE', 'H1', 'H2', 'H3', 'H4', 'TABLE', 'TBODY', 'TR', 'TD', 'TH']);
const dropped = new Set(['SCRIPT', 'STYLE', 'IFRAME', 'OBJECT', 'EMBED', 'TEMPLATE', 'SVG', 'MATH', 'IMG', 'LINK', 'META', 'FORM', 'INPUT']);

/** Rebuilds a message's markup from allowed elements only; links keep their address, nothing else keeps an attribute. */
export function safeHtml(html) {
  const parsed = parseInert(html);
  const result = document.createDocumentFragment();
  copyChildren(parsed, result);
  return result;
}

function parseInert(html) {
  return new DOMParser().parseFromString(html, 'text/html').body;
}

function copyChildren(from, to) {
  for (const node of from.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) to.append(node.data);
    if (node.nodeType !== Node.ELEMENT_NODE || dropped.has(node.tagName.toUpperCase())) continue;
    const target = allowed.has(node.tagName) ? document.createElement(node.tagName) : to;
    if (node.tagName === 'A' && /^https?:/.test(node.getAttribute('href') ?? '')) {
      target.href = node.getAttribute('href');
      target.rel = 'noopener noreferrer';
      target.target = '_blank';
    }
    copyChildren(node, target);
    if (target !== to) to.append(target);
  }
}
