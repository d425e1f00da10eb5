import type { KnowledgeQuery } from './index/knowledge-index.ts';

/** A text of more words than this may want several things. */
const LONG = 60;
const FEWEST_WORDS = 3;
const MOST_NEEDS = 40;

/** The query of a question or of selected text, all of which counts the same; in a long text each paragraph is a need of its own. */
export function textQuery(text: string, options: Omit<KnowledgeQuery, 'parts' | 'needs'>): KnowledgeQuery {
  const needs = text.split(/\n\s*\n/).map((paragraph) => paragraph.trim()).filter((paragraph) => countWords(paragraph) >= FEWEST_WORDS).slice(0, MOST_NEEDS);
  return { parts: [{ text, weight: 1 }], ...(needs.length > 1 && countWords(text) > LONG ? { needs } : {}), ...options };
}

function countWords(text: string): number {
  return text.split(/\s+/).length;
}
