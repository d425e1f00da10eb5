import { say } from '../words/say.ts';
import type { AskNote } from './ask-notes.ts';

/** What the live region says of an answer, once, when it is whole. */
export function sayAnswer(note: AskNote): string {
  if (note.end?.outcome !== 'answered') return note.phase === 'failed' ? say('ask.failed') : say('announce.abstained');
  const cited = new Set(note.sentences.flatMap(({ citations }) => citations));
  return say('ask.answered', cited.size);
}
