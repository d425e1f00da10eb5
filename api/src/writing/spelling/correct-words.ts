import type { SpellingNote } from '@countersign/shared/writing/writing-result';
import type { SourceText } from '../source-sentence.ts';
import { checkableWords } from './checkable-words.ts';
import { commonMisspelling } from './common-misspellings.ts';

type Correction = Pick<SpellingNote, 'start' | 'end' | 'after'>;

/** A text with words corrected, nothing else touched. What a result is compared with: a misspelt date is the date that it is. */
export function correctWords(source: SourceText, corrections: readonly Correction[]): SourceText {
  return {
    ...source, text: correctedPart(source.text, 0, source.text.length, corrections),
    sentences: source.sentences.map((sentence) => ({ ...sentence, text: correctedPart(source.text, sentence.start, sentence.end, corrections) })),
  };
}

/** A text as it reads without the misspellings that need no dictionary. */
export function readMisspelt(source: SourceText): SourceText {
  const { text, language } = source;
  return correctWords(source, checkableWords(text, (word) => commonMisspelling(word, language) === undefined, language).map(({ word, start, end }) => ({ start, end, after: commonMisspelling(word, language)! })));
}

function correctedPart(text: string, start: number, end: number, corrections: readonly Correction[]): string {
  let at = start;
  let part = '';
  for (const correction of corrections) {
    if (correction.start < start || correction.end > end) continue;
    part += text.slice(at, correction.start) + correction.after;
    at = correction.end;
  }
  return part + text.slice(at, end);
}
