import type { KnowledgeQuery } from './index/knowledge-index.ts';

/** The query of a question or of selected text, all of which counts the same. */
export function textQuery(text: string, options: Omit<KnowledgeQuery, 'parts'>): KnowledgeQuery {
  return { parts: [{ text, weight: 1 }], ...options };
}
