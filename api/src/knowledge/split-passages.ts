import { splitSentences } from '@countersign/shared/text/sentences';
import type { Passage } from './index/knowledge-index.ts';
import { markdownBlocks, type Block } from './markdown-blocks.ts';
import type { MarkdownDocument } from './sources/read-markdown.ts';

/** Passages end at the block that would carry them past this many words; a smaller one is never split. */
const MOST_WORDS = 180;
/** Below this a passage takes the next block in even when that makes it long. */
const FEWEST_WORDS = 40;

/** A passage before it has an owner: heading path, plain text and its position in the document. */
export interface SplitPassage extends Passage {
  readonly ordinal: number;
  /** Where it was cut from the document's body, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts a document into citable passages along headings, lists, tables and steps. A heading opens a passage;
 * a list stays with the line that leads into it. Ids are `documentId#ordinal`, so the same text gives the same ids.
 */
export function splitPassages(document: MarkdownDocument, kind: Passage['kind'] = 'article'): SplitPassage[] {
  const passages: SplitPassage[] = [];
  const path: { level: number; text: string }[] = [];
  let open: Block[] = [];
  let openWords = 0;
  const heading = (): string => path.map((part) => part.text).join(' > ');
  const close = (): void => {
    const text = joinBlocks(open);
    if (text !== '') {
      passages.push({
        id: `${document.id}#${passages.length + 1}`, ordinal: passages.length + 1, documentId: document.id, kind, title: document.title, heading: heading(), text,
        visibility: document.visibility, updated: document.updated, language: document.language ?? '', ...(document.url ? { url: document.url } : {}),
        start: Math.min(...open.map((block) => block.start)), end: Math.max(...open.map((block) => block.end)),
        ...(document.validUntil ? { validUntil: document.validUntil } : {}),
      });
    }
    open = [];
    openWords = 0;
  };
  for (const block of markdownBlocks(document.body).flatMap((read) => splitLong(read, document.body))) {
    if (block.kind === 'heading') {
      close();
      while (path.length > 0 && path.at(-1)!.level >= block.level) path.pop();
      if (!sameWords(block.text, document.title)) path.push({ level: block.level, text: block.text });
      continue;
    }
    const words = countWords(block.text);
    if (openWords >= FEWEST_WORDS && openWords + words > MOST_WORDS) {
      const leadIn = block.kind !== 'paragraph' && open.length > 1 && /[:：]$/.test(open.at(-1)!.text) ? open.pop()! : undefined;
      close();
      if (leadIn) {
        open.push(leadIn);
        openWords = countWords(leadIn.text);
      }
    }
    open.push(block);
    openWords += words;
  }
  close();
  return passages;
}

function joinBlocks(blocks: readonly Block[]): string {
  let text = '';
  blocks.forEach((block, position) => {
    const listed = block.kind === 'item' || block.kind === 'row';
    const before = blocks[position - 1];
    const tight = listed && before !== undefined && (before.kind === block.kind || /[:：]$/.test(before.text));
    text += (position === 0 ? '' : tight ? '\n' : '\n\n') + block.text;
  });
  return text.trim();
}

function splitLong(block: Block, body: string): Block[] {
  if (block.kind === 'heading' || countWords(block.text) <= MOST_WORDS) return [block];
  const parts: Block[] = [];
  let text = '';
  for (const sentence of splitSentences(block.text)) {
    if (text !== '' && countWords(text) + countWords(sentence.text) > MOST_WORDS * 0.7) {
      parts.push({ ...block, text });
      text = '';
    }
    text += (text === '' ? '' : ' ') + sentence.text;
  }
  if (text !== '') parts.push({ ...block, text });
  return placeParts(parts, body);
}

/** Each part from its first words to the next one's; one whose words are spelt with marks in the body keeps the place of the whole. */
function placeParts(parts: readonly Block[], body: string): Block[] {
  const starts: (number | undefined)[] = [];
  let from = parts[0]?.start ?? 0;
  for (const { text, end } of parts) {
    const found = body.indexOf(text.slice(0, 16), from);
    const isFound = found !== -1 && found < end;
    if (isFound) from = found;
    starts.push(isFound ? found : undefined);
  }
  return parts.map((part, position) => ({ ...part, start: starts[position] ?? part.start, end: starts[position] === undefined ? part.end : (starts[position + 1] ?? part.end) }));
}

function countWords(text: string): number {
  return text.match(/[^\s]+/g)?.length ?? 0;
}

function sameWords(one: string, other: string): boolean {
  const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  return bare(one) === bare(other);
}
