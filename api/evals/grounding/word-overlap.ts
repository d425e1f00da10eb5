import { stemsOf } from '../../src/knowledge/index/postings.ts';
import type { LabelledText } from './claim-sets.ts';

/** What anybody would try first: the share of a text’s content words that its document holds. */
export function wordOverlap({ text, document }: Pick<LabelledText, 'text' | 'document'>): number {
  const held = new Set(stemsOf(document, 'en'));
  const own = [...new Set(stemsOf(text, 'en'))];
  return own.filter((stem) => held.has(stem)).length / Math.max(1, own.length);
}
