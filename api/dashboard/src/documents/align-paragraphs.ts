import { diffArrays } from 'diff';

/** A paragraph beside the one that came in its place; `same` ones are left together. */
export interface ParagraphPair {
  readonly before: string;
  readonly after: string;
  readonly isSame: boolean;
}

/** Pairs the paragraphs of two versions in order: what stayed beside itself, what was replaced beside its replacement. */
export function alignParagraphs(before: string, after: string): ParagraphPair[] {
  const pairs: ParagraphPair[] = [];
  let removed: readonly string[] = [];
  const flush = (added: readonly string[]): void => {
    for (let index = 0; index < Math.max(removed.length, added.length); index += 1) pairs.push({ before: removed[index] ?? '', after: added[index] ?? '', isSame: false });
    removed = [];
  };
  for (const part of diffArrays(paragraphsOf(before), paragraphsOf(after))) {
    if (part.removed) {
      flush([]);
      removed = part.value;
    } else if (part.added) flush(part.value);
    else {
      flush([]);
      for (const text of part.value) pairs.push({ before: text, after: text, isSame: true });
    }
  }
  flush([]);
  return pairs;
}

function paragraphsOf(text: string): string[] {
  return text.split(/\n{2,}/).map((paragraph) => paragraph.trim()).filter((paragraph) => paragraph !== '');
}
