import { takeTurns } from '../take-turns.ts';
import type { Passage } from './knowledge-index.ts';
import { currentVocabulary, passageStems } from './passage-stems.ts';

/** Works out the stems of passages while others get their turn; building an index of them afterwards is quick. */
export async function prepareStems(passages: readonly Passage[]): Promise<void> {
  const vocabulary = currentVocabulary();
  const turn = takeTurns();
  for (const [position, passage] of passages.entries()) {
    passageStems(passage, vocabulary);
    if (position % 64 === 0) await turn();
  }
}
