import { plainInline } from './plain-inline.ts';

/** A unit of a document that is never torn apart without need. `text` is plain; list items keep their marker. */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'row' | 'code';
  /** 1 to 6 for headings, 7 for a line that only looks like one; 0 otherwise. */
  readonly level: number;
  readonly text: string;
}

const FENCE = /^\s{0,3}(`{3,}|~{3,})/;
const HEADING = /^\s{0,3}(#{1,6})\s+(.*?)\s*#*\s*$/;
const ITEM = /^(\s*)([-*+•]|\d{1,3}[.)])\s+(\S.*)$/;
const TABLE_RULE = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/;
const RULE = /^\s{0,3}(?:[-*_]\s*){3,}$/;

/** Reads Markdown (or plain text laid out by lines) into blocks, in order. */
export function markdownBlocks(markdown: string): Block[] {
  const lines = markdown.replace(/\r\n?/g, '\n').replace(/<!--[\s\S]*?(?:-->|$)/g, '').split('\n');
  const blocks: Block[] = [];
  let paragraph: string[] = [];
  const push = (kind: Block['kind'], text: string, level = 0): void => {
    if (text.trim() !== '') blocks.push({ kind, level, text });
  };
  const flush = (): void => {
    if (paragraph.length > 0) addParagraph(paragraph, push);
    paragraph = [];
  };
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]!;
    const fence = FENCE.exec(line);
    if (fence) {
      flush();
      const close = lines.findIndex((other, position) => position > at && other.trim().startsWith(fence[1]!));
      const end = close === -1 ? lines.length : close;
      push('code', lines.slice(at + 1, end).join('\n').trim());
      at = end;
      continue;
    }
    if (line.trim() === '') {
      flush();
      continue;
    }
    const heading = HEADING.exec(line);
    if (heading) {
      flush();
      push('heading', plainInline(heading[2]!).replaceAll('\n', ' '), heading[1]!.length);
      continue;
    }
    if (paragraph.length === 1 && /^\s{0,3}(?:=+|-+)\s*$/.test(line) && line.trim().length > 2) {
      push('heading', plainInline(paragraph[0]!), line.trim().startsWith('=') ? 1 : 2);
      paragraph = [];
      continue;
    }
    if (RULE.test(line)) {
      flush();
      continue;
    }
    if (line.includes('|') && TABLE_RULE.test(lines[at + 1] ?? '')) {
      flush();
      at = addTable(lines, at, push);
      continue;
    }
    const item = ITEM.exec(line);
    if (item && !(paragraph.length > 0 && looksLikeProse(item[2]!))) {
      flush();
      const parts = [item[3]!];
      while (at + 1 < lines.length && /^\s+\S/.test(lines[at + 1]!) && !ITEM.test(lines[at + 1]!)) parts.push(lines[(at += 1)]!.trim());
      const marker = /\d/.test(item[2]!) ? `${item[2]!.slice(0, -1)}.` : '-';
      const text = plainInline(parts.join(' ')).replaceAll('\n', ' ');
      if (text !== '') push('item', `${marker} ${text}`);
      continue;
    }
    paragraph.push(line.replace(/^\s{0,3}>\s?/, '').trim());
  }
  flush();
  return blocks;
}

/** "…costs\n5. It" is rare; a number other than 1 inside a paragraph is prose, as CommonMark says. */
function looksLikeProse(marker: string): boolean {
  return /^\d/.test(marker) && !/^1[.)]$/.test(marker) && Number.parseInt(marker, 10) > 20;
}

function addParagraph(lines: readonly string[], push: (kind: Block['kind'], text: string, level?: number) => void): void {
  const first = lines[0]!.trim();
  const bold = /^(?:\*\*|__)([^*_]{2,90})(?:\*\*|__):?$/.exec(first);
  const rest = lines.slice(1);
  if (bold && isShortTitle(bold[1]!)) {
    push('heading', plainInline(bold[1]!).replace(/:$/, ''), 7);
  } else if (rest.length > 0 && opensSection(first, rest[0]!)) {
    push('heading', plainInline(first), 7);
  } else {
    push('paragraph', plainInline(lines.join('\n')));
    return;
  }
  if (rest.length > 0) push('paragraph', plainInline(rest.join('\n')));
}

function isShortTitle(text: string): boolean {
  return text.split(/\s+/).length <= 12 && !/[.!;,]$/.test(text.trim());
}

/** In text without Markdown a short line without a full stop, before a longer line that opens a sentence, is a title. */
function opensSection(first: string, next: string): boolean {
  const words = first.split(/\s+/).length;
  return first.length < 70 && words <= 12 && !/[.!;:,]$/.test(first) && next.length > first.length && /^["'(]?[\p{Lu}\d]/u.test(next) && /^[\p{Lu}\d"']/u.test(first);
}

function addTable(lines: readonly string[], at: number, push: (kind: Block['kind'], text: string) => void): number {
  const cells = (line: string): string[] => line.trim().replace(/^\||\|$/g, '').split(/(?<!\\)\|/).map((cell) => plainInline(cell).replaceAll('\n', ' '));
  const names = cells(lines[at]!);
  let row = at + 2;
  for (; row < lines.length && lines[row]!.includes('|') && lines[row]!.trim() !== ''; row += 1) {
    const values = cells(lines[row]!);
    const [first = '', ...others] = values;
    const parts = others.map((value, column) => (value === '' ? '' : values.length > 2 && names[column + 1] ? `${names[column + 1]}: ${value}` : value)).filter((part) => part !== '');
    push('row', `- ${first}${first !== '' && parts.length > 0 ? ': ' : ''}${parts.join('; ')}`);
  }
  return row - 1;
}
