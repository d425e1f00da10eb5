import { flattenHtml, isNestedTooDeep } from '@countersign/shared/text/flatten-html';
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { defaultHandlers, toMdast, type Handle } from 'hast-util-to-mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';

/** HTML beyond this many characters is not read. */
const LARGEST_HTML = 1_000_000;
const DEEPEST_NESTING = 150;

const DROPPED = [
  'audio', 'button', 'canvas', 'embed', 'form', 'head', 'iframe', 'img', 'input', 'link', 'map', 'math', 'meta', 'noscript', 'object', 'picture', 'script',
  'select', 'style', 'svg', 'template', 'textarea', 'title', 'video',
] as const;

const drop: Handle = () => undefined;
const table = gfmTableToMarkdown({ tablePipeAlign: false });

/**
 * The words of an HTML page as Markdown: headings, lists, numbered steps, tables, code and quotes keep their shape; images, forms,
 * scripts and styles are dropped; web and mail links keep their address, resolved against `base` where one is given.
 * Nothing is fetched or run. Input beyond one million characters is cut; nesting that no writer makes loses its shape, not its words.
 */
export function htmlToMarkdown(html: string, base?: string): string {
  const bounded = html.slice(0, LARGEST_HTML);
  if (isNestedTooDeep(bounded, DEEPEST_NESTING)) return tidy(flattenHtml(bounded));
  const page = fromHtml(bounded, { fragment: true });
  prepareTables(page);
  const tree = toMdast(page, {
    handlers: { ...Object.fromEntries(DROPPED.map((name) => [name, drop])), a: linkHandler(base) },
  });
  return tidy(toMarkdown(tree, { bullet: '-', listItemIndent: 'one', rule: '-', fences: true, extensions: [table] }));
}

function linkHandler(base: string | undefined): Handle {
  return (state, element) => {
    const address = linkAddress(element.properties.href, base);
    if (address === undefined) return state.all(element) as ReturnType<Handle>;
    return defaultHandlers.a(state, { ...element, properties: { href: address } });
  };
}

function linkAddress(href: unknown, base: string | undefined): string | undefined {
  if (typeof href !== 'string') return undefined;
  const address = URL.parse(href.trim(), base);
  return address !== null && /^(?:https?|mailto|tel):$/.test(address.protocol) ? address.href : undefined;
}

/** A first row all in bold is the heading row that its writer meant; a cell holds words alone, so its blocks become words with a break between. */
function prepareTables(node: Nodes, place: { readonly table?: { rows: number }; readonly isCell?: true } = {}): void {
  if (!('children' in node)) return;
  const table = isElement(node, 'table') ? { rows: 0 } : place.table;
  if (table !== undefined && isElement(node, 'tr')) {
    table.rows += 1;
    const cells = node.children.filter((child) => isElement(child, 'td'));
    if (table.rows === 1 && cells.length > 0 && cells.every(isBold)) for (const cell of cells) cell.tagName = 'th';
  }
  const isCell = place.isCell ?? (isElement(node, 'td', 'th') ? true : undefined);
  for (const child of node.children) prepareTables(child, { table, isCell });
  if (isCell) node.children = node.children.flatMap((child, index): typeof node.children => (isElement(child, ...BLOCKS) ? asWords(child, index < node.children.length - 1) : [child]));
}

const BLOCKS = ['p', 'div', 'ul', 'ol', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre'];

function asWords(block: Element, hasMore: boolean): Element[] {
  const words: Element = { ...block, tagName: 'span' };
  return hasMore ? [words, { type: 'element', tagName: 'br', properties: {}, children: [] }] : [words];
}

function isBold(node: Nodes): boolean {
  if (isElement(node, 'strong', 'b')) return true;
  const words = 'children' in node ? node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '') : [];
  return words.length > 0 && words.every(isBold);
}

function isElement(node: Nodes, ...names: readonly string[]): node is Element {
  return node.type === 'element' && names.includes(node.tagName);
}

/** An underscore within a word never marks emphasis; escaped, it would hide a key or an address from those who look for them. */
function tidy(markdown: string): string {
  return markdown.replaceAll('\u0000', '').replace(/(?<=[\p{L}\p{N}])\\_(?=[\p{L}\p{N}])/gu, '_').replace(/\u00A0|&nbsp;/g, ' ').split('\n').map((line) => line.trimEnd()).join('\n').replace(/\n{3,}/g, '\n\n').trim();
}
