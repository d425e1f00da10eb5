import type { ProposedRewrite } from '../../engines/rewrite.ts';
import type { SourceSentence } from '../source-sentence.ts';

const WIDTH: Readonly<Record<SourceSentence['lead'], number>> = { '': 0, ' ': 1, '\n': 2, '\n\n': 3 };

/** What stays of a text when sentences are dropped, as they stand. The first one after a gap opens the paragraph or line that the gap opened. */
export function keepSentences(sentences: readonly SourceSentence[], isDropped: (sentence: SourceSentence) => boolean): ProposedRewrite[] {
  const kept: ProposedRewrite[] = [];
  let widest: SourceSentence['lead'] = '';
  for (const sentence of sentences) {
    const lead: SourceSentence['lead'] = WIDTH[sentence.lead] > WIDTH[widest] ? sentence.lead : widest;
    widest = isDropped(sentence) ? lead : '';
    if (!isDropped(sentence)) kept.push({ text: sentence.text, lead, from: [sentence.index], citations: [] });
  }
  return kept;
}
