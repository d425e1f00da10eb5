const TAG = /<(\/?)([a-z][a-z0-9]*)[^<>]*(\/?)>/gi;
const NEVER_NESTED = new Set(['br', 'img', 'hr', 'input', 'meta', 'link', 'wbr', 'col', 'area', 'base', 'source', 'p', 'li', 'dt', 'dd', 'option', 'tr', 'td', 'th', 'tbody', 'thead']);
const INLINE = new Set(['a', 'b', 'i', 'u', 's', 'em', 'strong', 'span', 'font', 'small', 'sub', 'sup', 'code', 'abbr']);
const DROPPED = new Set(['script', 'style', 'template', 'svg', 'math', 'head', 'title', 'textarea', 'select', 'noscript', 'iframe', 'object']);
const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&nbsp;': ' ', '&#39;': "'" };

/** Whether elements stand in each other deeper than any writer's: a tree of such HTML costs time squared. */
export function isNestedTooDeep(html: string, limit: number): boolean {
  let depth = 0;
  for (const [, closing, name, selfClosing] of html.matchAll(TAG)) {
    if (NEVER_NESTED.has(name!.toLowerCase()) || selfClosing === '/') continue;
    depth = closing === '/' ? Math.max(0, depth - 1) : depth + 1;
    if (depth > limit) return true;
  }
  return false;
}

/** The words between the tags, in time linear in the input and without building a tree. */
export function flattenHtml(html: string): string {
  const parts: string[] = [];
  const lower = html.toLowerCase();
  let index = 0;
  while (index < html.length) {
    const open = html.indexOf('<', index);
    const close = open === -1 ? -1 : html.indexOf('>', open);
    if (close === -1) break;
    parts.push(html.slice(index, open));
    const name = /^\/?([a-z][a-z0-9]*)/.exec(lower.slice(open + 1, open + 20))?.[1] ?? '';
    if (!INLINE.has(name)) parts.push('\n');
    index = close + 1;
    if (DROPPED.has(name) && lower[open + 1] !== '/') {
      const end = lower.indexOf(`</${name}`, index);
      index = end === -1 ? html.length : end;
    }
  }
  parts.push(html.slice(index).replaceAll('<', ''));
  return parts.join('').replace(/&(?:lt|gt|amp|quot|nbsp|#39);/g, (entity) => ENTITIES[entity]!);
}
