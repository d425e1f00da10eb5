import { claimMeasures } from './claim-measures.ts';
import { claimWords } from './claim-words.ts';
import { passageWords } from './passage-words.ts';
import { wordSigns, type WordSigns } from './word-signs.ts';

/** What speaks for and against a claim: measures of the whole, and signs of its words. */
export interface ClaimEvidence {
  readonly measures: readonly number[];
  readonly words: readonly WordSigns[];
}

/** Compares an English claim with the text of its passages. */
export function claimEvidence(claim: string, passages: string): ClaimEvidence {
  const words = claimWords(claim);
  const passage = passageWords(passages);
  return { measures: claimMeasures(words, passage), words: wordSigns(words, passage) };
}
