import type { DraftSentence } from '@countersign/shared/assist/draft';
import type { WrittenSentence } from '@countersign/shared/writing/writing-result';

/** The draft with the written sentences in the place of the part they were made of; numbered anew. */
export function mergeSentences(sentences: readonly DraftSentence[], { start, end }: { readonly start: number; readonly end: number }, written: readonly WrittenSentence[]): readonly DraftSentence[] {
  let at = 0;
  const placed = sentences.map((sentence, index) => {
    const from = at + (index === 0 ? 0 : sentence.lead.length);
    at = from + sentence.text.length;
    return { sentence, from, to: at };
  });
  const before = placed.filter(({ to }) => to <= start).map(({ sentence }) => sentence);
  const after = placed.filter(({ from, to }) => to > start && from >= end).map(({ sentence }) => sentence);
  const fresh = written.map(({ from: _origins, ...sentence }) => sentence);
  return [...before, ...fresh, ...after].map((sentence, index) => ({ ...sentence, index, lead: index === 0 ? '' : sentence.lead || '\n\n' }));
}
