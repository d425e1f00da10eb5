import { joinSentences, type DraftSentence } from '@countersign/shared/assist/draft';
import { mergeSentences } from './merge-sentences.ts';
import type { Writing } from './writing.ts';

/**
 * What the text would read like with the result in it; for `continue`, what goes on after it. A sentence that says what the agent's
 * own one said stays, whatever carries it; one that nothing carries and that comes from none of hers is left out.
 */
export function resultText(writing: Writing): string {
  const { end, target, tool } = writing;
  if (end?.outcome !== 'written') return target.text;
  const joined = joinSentences(writing.sentences.filter(({ status, from }) => status !== 'unsupported' || from.length > 0));
  return tool === 'continue' || target.on === 'notes' ? joined : target.text.slice(0, end.replaces.start) + joined + target.text.slice(end.replaces.end);
}

/** The draft's sentences with the result among them. */
export function resultSentences({ end, target, sentences }: Writing): readonly DraftSentence[] {
  return target.on === 'draft' && end?.outcome === 'written' ? mergeSentences(target.sentences, end.replaces, sentences) : sentences;
}
