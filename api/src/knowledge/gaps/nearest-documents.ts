import type { FoundSource } from '@countersign/shared/assist/source';
import type { KnowledgeIndex } from '../index/knowledge-index.ts';
import { textQuery } from '../text-query.ts';

const MOST_DOCUMENTS = 3;

/** The documents nearest to a question, each with its best passage, and how probable it is that they answer it. */
export function nearestDocuments(index: KnowledgeIndex, question: string, language: string): { nearest: FoundSource[]; answerable: number } {
  const { sources, answerable } = index.search(textQuery(question, { limit: 12, language }));
  const nearest = sources.filter((source, position) => sources.findIndex((other) => other.documentId === source.documentId) === position).slice(0, MOST_DOCUMENTS);
  return { nearest, answerable };
}
