const NAMED_ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', euro: '€', ndash: '–', mdash: '—', hellip: '…' };

/** The words of one line or paragraph of Markdown: no emphasis, links, images, tags, footnote marks or entities. Patterns are bounded, so that no text can make them slow. */
export function plainInline(markdown: string): string {
  return markdown
    .replace(/<!--[\s\S]*?(?:-->|$)/g, ' ')
    .replace(/!\[[^\]]{0,500}\]\([^)]{0,2000}\)/g, ' ')
    .replace(/\[([^\][]*)\]\(\s{0,9}<?[^)\s]{0,2000}>?(?:\s{1,9}["'(][^)]{0,500})?\)/g, '$1')
    .replace(/\[([^\][]+)\]\[[^\]]*\]/g, '$1')
    .replace(/(?<!\s)\s*\[\^?\d{1,3} ?\]/g, '')
    .replace(/<(https?:\/\/[^>\s]{1,2000}|[^<>@\s]{1,64}@[^<>\s]{1,255})>/g, '$1')
    .replace(/<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, ' ')
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/(?<!`)`+([^`]+)`+/g, '$1')
    .replace(/(\*{1,3}|_{2,3})(?=\S)([^\n]{0,400}?\S)\1/g, '$2')
    .replace(/(^|[\s("'])_(?=\S)([^_\n]*\S)_(?=$|[\s.,;:!?)"'])/g, '$1$2')
    .replace(/~~([^~\n]+)~~/g, '$1')
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => entity(whole, decimal, hex, name))
    .replace(/\\([\\`*_{}[\]()#+\-.!|>~])/g, '$1')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

function entity(whole: string, decimal: string | undefined, hex: string | undefined, name: string | undefined): string {
  if (name !== undefined) return NAMED_ENTITIES[name.toLowerCase()] ?? whole;
  const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex!, 16);
  return code > 31 && code < 0x110000 && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : ' ';
}
