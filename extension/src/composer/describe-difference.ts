import { withoutMarks, words } from './landed-words.ts';

/** How what stands in the reply differs from the draft that was to stand there, in one sentence for the agent. */
export function describeDifference(draft: string, after: string): string {
  const missing = words(withoutMarks(draft)).filter((word) => !words(after).includes(word)).length;
  return missing === 0 ? 'The paragraphs landed in another shape.' : `Words of the draft are missing: ${missing}.`;
}
