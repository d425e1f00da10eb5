import { plainInline } from './plain-inline.ts';
import { stripComments } from './strip-comments.ts';

/** A unit of a document that is never torn apart without need. `text` is plain; list items keep their marker. */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'row' | 'code';
  /** 1 to 6 for headings, 7 for a line that only looks like one; 0 otherwise. */
  readonly level: number;
  readonly text: string;
  /** Where its lines stand in the Markdown, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

type Push = (kind: Block['kind'], text: string, fromLine: number, toLine: number, level?: number) => void;

const FENCE = /^\s{0,3}(`{3,}|~{3,})/;
const HEADING = /^\s{0,3}(#{1,6})\s+(.*)$/;
const ITEM = /^(\s*)([-*+•]|\d{1,3}[.)])\s+(\S.*)$/;
const RULE = /^\s{0,3}(?:[-*_]\s*){3,}$/;

/** Reads Markdown (or plain text laid out by lines) into blocks, in order. */
export function markdownBlocks(markdown: string): Block[] {
  const { text: bare, rawAt } = stripComments(markdown);
  const lines = bare.split('\n');
  const starts: number[] = [];
  lines.reduce((from, line) => (starts.push(from), from + line.length + 1), 0);
  const blocks: Block[] = [];
  let paragraph: string[] = [];
  const push: Push = (kind, text, fromLine, toLine, level = 0) => {
    if (text.trim() !== '') blocks.push({ kind, level, text, start: rawAt(starts[fromLine]!), end: rawAt(starts[toLine]! + lines[toLine]!.length - 1) + 1 });
  };
  /** `at` is the line after the paragraph's last. */
  const flush = (at: number): void => {
    if (paragraph.length > 0) addParagraph(paragraph, at - paragraph.length, push);
    paragraph = [];
  };
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]!;
    const fence = FENCE.exec(line);
    if (fence) {
      flush(at);
      let end = at + 1;
      while (end < lines.length && !lines[end]!.trim().startsWith(fence[1]!)) end += 1;
      push('code', lines.slice(at + 1, end).join('\n').trim(), at, Math.min(end, lines.length - 1));
      at = end;
      continue;
    }
    if (line.trim() === '') {
      flush(at);
      continue;
    }
    const heading = HEADING.exec(line);
    if (heading) {
      flush(at);
      push('heading', plainInline(heading[2]!.trimEnd().replace(/(?<!#)#+$/, '')).replaceAll('\n', ' '), at, at, heading[1]!.length);
      continue;
    }
    if (paragraph.length === 1 && /^\s{0,3}(?:=+|-+)\s*$/.test(line) && line.trim().length > 2) {
      push('heading', plainInline(paragraph[0]!), at - 1, at, line.trim().startsWith('=') ? 1 : 2);
      paragraph = [];
      continue;
    }
    if (RULE.test(line)) {
      flush(at);
      continue;
    }
    if (line.includes('|') && isTableRule(lines[at + 1] ?? '')) {
      flush(at);
      at = addTable(lines, at, push);
      continue;
    }
    const item = ITEM.exec(line);
    if (item && !(paragraph.length > 0 && looksLikeProse(item[2]!))) {
      flush(at);
      const from = at;
      const parts = [item[3]!];
      while (at + 1 < lines.length && /^\s+\S/.test(lines[at + 1]!) && !ITEM.test(lines[at + 1]!)) parts.push(lines[(at += 1)]!.trim());
      const marker = /\d/.test(item[2]!) ? `${item[2]!.slice(0, -1)}.` : '-';
      const text = plainInline(parts.join(' ')).replaceAll('\n', ' ');
      if (text !== '') push('item', `${marker} ${text}`, from, at);
      continue;
    }
    paragraph.push(line.replace(/^\s{0,3}>\s?/, '').trim());
  }
  flush(lines.length);
  return blocks;
}

/** "…costs\n5. It" is rare; a number other than 1 inside a paragraph is prose, as CommonMark says. */
function looksLikeProse(marker: string): boolean {
  return /^\d/.test(marker) && !/^1[.)]$/.test(marker) && Number.parseInt(marker, 10) > 20;
}

function addParagraph(lines: readonly string[], from: number, push: Push): void {
  const first = lines[0]!.trim();
  const bold = /^(?:\*\*|__)([^*_]{2,90})(?:\*\*|__):?$/.exec(first);
  const rest = lines.slice(1);
  if (bold && isShortTitle(bold[1]!)) {
    push('heading', plainInline(bold[1]!).replace(/:$/, ''), from, from, 7);
  } else if (rest.length > 0 && opensSection(first, rest[0]!)) {
    push('heading', plainInline(first), from, from, 7);
  } else {
    push('paragraph', plainInline(lines.join('\n')), from, from + lines.length - 1);
    return;
  }
  if (rest.length > 0) push('paragraph', plainInline(rest.join('\n')), from + 1, from + rest.length);
}

function isShortTitle(text: string): boolean {
  return text.split(/\s+/).length <= 12 && !/[.!;,]$/.test(text.trim());
}

/** In text without Markdown a short line without a full stop, before a longer line that opens a sentence, is a title. */
function opensSection(first: string, next: string): boolean {
  const words = first.split(/\s+/).length;
  return first.length < 70 && words <= 12 && !/[.!;:,]$/.test(first) && next.length > first.length && /^["'(]?[\p{Lu}\d]/u.test(next) && /^[\p{Lu}\d"']/u.test(first);
}

/** The line of dashes below the names of a table's columns. */
function isTableRule(line: string): boolean {
  return line.trim().replace(/^\||\|$/g, '').split('|').every((cell) => /^:?-{2,}:?$/.test(cell.trim()));
}

function addTable(lines: readonly string[], at: number, push: Push): number {
  const cells = (line: string): string[] => line.trim().replace(/^\||\|$/g, '').split(/(?<!\\)\|/).map((cell) => plainInline(cell).replaceAll('\n', ' '));
  const names = cells(lines[at]!);
  let row = at + 2;
  for (; row < lines.length && lines[row]!.includes('|') && lines[row]!.trim() !== ''; row += 1) {
    const values = cells(lines[row]!);
    const [first = '', ...others] = values;
    const parts = others.map((value, column) => (value === '' ? '' : values.length > 2 && names[column + 1] ? `${names[column + 1]}: ${value}` : value)).filter((part) => part !== '');
    push('row', `- ${first}${first !== '' && parts.length > 0 ? ': ' : ''}${parts.join('; ')}`, row, row);
  }
  return row - 1;
}
