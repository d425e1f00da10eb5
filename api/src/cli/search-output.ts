import type { FoundRow } from './search-row.ts';

/** One row's result as `countersign search --json` prints it. `answerable` is false where nothing in the knowledge covers the question; `answerability` is the calibrated probability behind it. */
export interface SearchOutput {
  readonly id: string | number;
  readonly hits: readonly { readonly documentId: string; readonly passageId: string; readonly score: number }[];
  readonly answerable: boolean;
  readonly answerability: number;
  readonly ms: number;
}

export function searchOutput({ id, sources, answerable, isCovered, ms }: FoundRow): SearchOutput {
  return {
    id, hits: sources.map(({ documentId, passageId, score }) => ({ documentId, passageId, score: Number(score.toFixed(6)) })),
    answerable: isCovered, answerability: Number(answerable.toFixed(4)), ms: Number(ms.toFixed(3)),
  };
}
