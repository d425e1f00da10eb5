/** One line of a page; `size` is that of its letters and `y` grows upwards, both in points. */
export interface PdfLine {
  readonly text: string;
  readonly size: number;
  readonly y: number;
}

const longestHeading = 140;
const larger = 1.15;
const bullet = /^[•◦▪■●‣–∙·]\s*/;
const step = /^(\d{1,3})[.)]\s+/;

/** Lines of pages as Markdown. What stands at the same edge of most pages is a running head or foot and left out, bare page numbers too. */
export function pdfLinesToMarkdown(pages: readonly (readonly PdfLine[])[]): string {
  const repeated = edgesOf(pages);
  const kept = pages.map((lines) => lines.filter((line, position) => !isEdge(position, lines.length) || !repeated.has(shapeOf(line.text))));
  const usual = usualSize(kept.flat());
  const headings = [...new Set(kept.flat().filter((line) => isHeading(line, usual)).map(({ size }) => Math.round(size)))].sort((one, other) => other - one);
  const blocks: string[] = [];
  for (const lines of kept) {
    let before: PdfLine | undefined;
    for (const line of lines) {
      const level = isHeading(line, usual) ? Math.min(4, headings.indexOf(Math.round(line.size)) + 1) : 0;
      const item = bullet.test(line.text) || step.test(line.text);
      const continues = before !== undefined && level === 0 && !item && !isHeading(before, usual) && before.y - line.y < line.size * 1.8 && before.y > line.y;
      if (continues) blocks.push(joined(blocks.pop()!, line.text));
      else blocks.push(level > 0 ? `${'#'.repeat(level)} ${line.text}` : line.text.replace(bullet, '- ').replace(step, '$1. '));
      before = line;
    }
  }
  return blocks.reduce((text, block, position) => text + (position === 0 ? '' : isItem(block) && isItem(blocks[position - 1]!) ? '\n' : '\n\n') + block, '').trim();
}

function isItem(block: string): boolean {
  return /^(?:- |\d{1,3}\. )/.test(block);
}

/** A word that was parted at the end of a line becomes whole again. */
function joined(text: string, next: string): string {
  return /\p{Ll}-$/u.test(text) && /^\p{Ll}/u.test(next) ? text.slice(0, -1) + next : `${text} ${next}`;
}

function isHeading({ text, size }: PdfLine, usual: number): boolean {
  return size >= usual * larger && text.length <= longestHeading && /\p{L}/u.test(text);
}

function usualSize(lines: readonly PdfLine[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) letters.set(Math.round(size * 2) / 2, (letters.get(Math.round(size * 2) / 2) ?? 0) + text.length);
  return [...letters].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 0;
}

function isEdge(position: number, count: number): boolean {
  return position === 0 || position === count - 1;
}

function edgesOf(pages: readonly (readonly PdfLine[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const lines of pages) {
    for (const shape of new Set(lines.filter((_line, position) => isEdge(position, lines.length)).map(({ text }) => shapeOf(text)))) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  return new Set([...counts].filter(([shape, times]) => (pages.length > 2 && times > pages.length / 2) || /^#(?: \/ #)?$/.test(shape)).map(([shape]) => shape));
}

/** Page numbers differ from page to page. */
function shapeOf(text: string): string {
  return text.replace(/\d+/g, '#');
}
