import type { DraftSentence } from '@countersign/shared/assist/draft';

/** Sentences grouped as they will stand in the reply: paragraphs of lines of sentences. */
export function paragraphs(sentences: readonly DraftSentence[]): readonly (readonly (readonly DraftSentence[])[])[] {
  const grouped: DraftSentence[][][] = [];
  for (const sentence of sentences) {
    if (grouped.length === 0 || sentence.lead === '\n\n') grouped.push([[]]);
    else if (sentence.lead === '\n') grouped.at(-1)!.push([]);
    grouped.at(-1)!.at(-1)!.push(sentence);
  }
  return grouped;
}
