import type { ClaimEvidence } from '../../src/grounding/claim-evidence.ts';
import { GIVEN_OVERLAP, judgeSentence } from '../../src/grounding/judge-sentence.ts';
import type { LabelledText } from './claim-sets.ts';

/** The score of a text’s least supported sentence, judged as `countersign check` judges a row with its passages. */
export function judgeWholeText({ claims, document }: LabelledText, scorer?: (evidence: ClaimEvidence) => number): number {
  const supports = [{ id: 'document', text: document }];
  return Math.min(...claims.map(({ text }) => judgeSentence(text, supports, '', { leastOverlap: GIVEN_OVERLAP, ...(scorer ? { scorer } : {}) }).score));
}
