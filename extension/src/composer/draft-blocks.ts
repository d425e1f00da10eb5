export type DraftBlock =
  | { readonly kind: 'paragraph'; readonly lines: readonly string[] }
  | { readonly kind: 'bullets' | 'numbers'; readonly lines: readonly string[] };

const mark = /^(?:[-•*]|(\d{1,3})[.)]) +(?=\S)/;

/** A draft's plain text as paragraphs and lists: an empty line parts paragraphs; lines that start with "- " or "1. " are a list. */
export function draftBlocks(text: string): DraftBlock[] {
  const blocks: { kind: DraftBlock['kind']; lines: string[] }[] = [];
  let isOpen = false;
  for (const line of text.split(/\r?\n/).map((raw) => raw.trim())) {
    const marked = mark.exec(line);
    const kind = marked === null ? 'paragraph' : marked[1] === undefined ? 'bullets' : 'numbers';
    const words = line.slice(marked?.[0].length ?? 0);
    const last = blocks.at(-1);
    if (isOpen && line !== '' && last?.kind === kind) last.lines.push(words);
    else if (line !== '') blocks.push({ kind, lines: [words] });
    isOpen = line !== '';
  }
  return blocks;
}
