import { stemsOf } from '../knowledge/index/postings.ts';
import type { SourceSentence } from './source-sentence.ts';

const LEAST_SHARED = 0.34;

/**
 * The sentences of the worked-on text that a sentence of the result comes from. In the same language a claimed origin counts
 * only where it shares words, and the nearest sentence is found where none was claimed; across languages the claim is taken.
 */
export function alignSentence(text: string, claimed: readonly number[], sources: readonly SourceSentence[], language: string, across: boolean): readonly SourceSentence[] {
  const named = [...new Set(claimed)].flatMap((position) => sources[position] ?? []);
  if (across) return named;
  const own = new Set(stemsOf(text, language));
  const shared = (source: SourceSentence): number => {
    const stems = new Set(stemsOf(source.text, language));
    const least = Math.min(own.size, stems.size);
    return least === 0 ? 0 : [...stems].filter((stem) => own.has(stem)).length / least;
  };
  const held = named.filter((source) => own.size === 0 || source.status === 'not-a-claim' || shared(source) > 0);
  if (held.length > 0) return held;
  const nearest = sources.map((source) => ({ source, share: shared(source) })).sort((one, other) => other.share - one.share)[0];
  return nearest !== undefined && nearest.share >= LEAST_SHARED ? [nearest.source] : [];
}
