export type DraftBlock =
  | { readonly kind: 'paragraph'; readonly lines: readonly string[] }
  | { readonly kind: 'bullets' | 'numbers'; readonly lines: readonly string[] };

const bullet = /^[-•*] +(?=\S)/;
const number = /^\d{1,3}[.)] +(?=\S)/;

/** A draft's plain text as paragraphs and lists: an empty line parts paragraphs; lines that start with "- " or "1. " are a list. */
export function draftBlocks(text: string): DraftBlock[] {
  const blocks: { kind: DraftBlock['kind']; lines: string[] }[] = [];
  let isOpen = false;
  for (const raw of text.replace(/\r\n?/g, '\n').split('\n')) {
    const line = raw.trim();
    if (line === '') {
      isOpen = false;
      continue;
    }
    const kind = bullet.test(line) ? 'bullets' : number.test(line) ? 'numbers' : 'paragraph';
    const last = blocks.at(-1);
    const words = line.replace(bullet, '').replace(kind === 'numbers' ? number : '', '');
    if (isOpen && last?.kind === kind) last.lines.push(words);
    else blocks.push({ kind, lines: [words] });
    isOpen = true;
  }
  return blocks;
}
