import type { Support } from '../grounding/judge-sentence.ts';
import type { KnowledgeIndex } from '../knowledge/index/knowledge-index.ts';

const passagesRead = 4;

/** The passages of the knowledge nearest to a sentence, as what it may rest on. */
export function indexedSupports(index: KnowledgeIndex, sentence: string): Support[] {
  const { sources } = index.search({ parts: [{ text: sentence, weight: 1 }], limit: passagesRead });
  return sources.map(({ passageId, title, heading, text }) => ({ id: passageId, heading: `${title}\n${heading}`, text }));
}
