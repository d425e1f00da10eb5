import { draftBlocks, type DraftBlock } from './draft-blocks.ts';
import { escapeHtml } from './escape-html.ts';

const address = /https:\/\/[^\s<>"')\]]+/g;

/**
 * The draft as the few elements a reply needs: p, br, ul, ol, li, and a link where the address is https on a listed host.
 * Everything else in the text is escaped, so markup in a draft arrives as text.
 */
export function draftToHtml(text: string, linkHosts: readonly string[] = []): string {
  return draftBlocks(text).map((block) => blockToHtml(block, linkHosts)).join('');
}

function blockToHtml({ kind, lines }: DraftBlock, linkHosts: readonly string[]): string {
  const marked = lines.map((line) => lineToHtml(line, linkHosts));
  if (kind === 'paragraph') return `<p>${marked.join('<br>')}</p>`;
  const list = kind === 'bullets' ? 'ul' : 'ol';
  return `<${list}>${marked.map((line) => `<li>${line}</li>`).join('')}</${list}>`;
}

function lineToHtml(line: string, linkHosts: readonly string[]): string {
  let html = '';
  let end = 0;
  for (const match of line.matchAll(address)) {
    const url = match[0].replace(/[.,;:!?]+$/, '');
    if (!isListed(url, linkHosts)) continue;
    html += `${escapeHtml(line.slice(end, match.index))}<a href="${escapeHtml(url)}">${escapeHtml(url)}</a>`;
    end = match.index + url.length;
  }
  return html + escapeHtml(line.slice(end));
}

function isListed(url: string, linkHosts: readonly string[]): boolean {
  if (!URL.canParse(url)) return false;
  const { host, username, password } = new URL(url);
  return username === '' && password === '' && linkHosts.includes(host);
}
