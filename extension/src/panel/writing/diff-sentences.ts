import { joinSentences } from '@countersign/shared/assist/draft';
import type { WrittenSentence } from '@countersign/shared/writing/writing-result';
import { diffWords, type DiffPart } from '../sent/diff-words.ts';
import { tidyDiff } from './tidy-diff.ts';

/** A piece of a diff; `ends` is the sentence of the result that is over with it. */
export interface SentencePiece extends DiffPart {
  readonly ends?: WrittenSentence;
}

/** Word by word, what the result keeps, adds and takes out, cut where its sentences end, so that each keeps its sources. */
export function diffSentences(before: string, sentences: readonly WrittenSentence[]): readonly SentencePiece[] {
  const pieces: SentencePiece[] = [];
  const ends = endsOf(sentences);
  let at = 0;
  for (const { kind, text } of tidyDiff(diffWords(before, joinSentences(sentences)))) {
    if (kind === 'removed') {
      pieces.push({ kind, text });
      continue;
    }
    let rest = text;
    while (rest !== '') {
      const next = ends[0];
      const cut = next === undefined ? rest.length : Math.min(rest.length, next.at - at);
      at += cut;
      const isEnd = next !== undefined && at === next.at;
      if (isEnd) ends.shift();
      pieces.push({ kind, text: rest.slice(0, cut), ...(isEnd ? { ends: next.sentence } : {}) });
      rest = rest.slice(cut);
    }
  }
  return pieces;
}

function endsOf(sentences: readonly WrittenSentence[]): { at: number; sentence: WrittenSentence }[] {
  let at = 0;
  return sentences.map((sentence, index) => {
    at += (index === 0 ? 0 : sentence.lead.length) + sentence.text.length;
    return { at, sentence };
  });
}
