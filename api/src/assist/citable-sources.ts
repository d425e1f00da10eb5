import type { FoundSource } from '@countersign/shared/assist/source';
import type { KnowledgeIndex } from '../knowledge/index/knowledge-index.ts';
import { passageSource } from '../knowledge/passage-source.ts';
import type { Retrieved } from './retrieve.ts';

/** The rest counts this much at most beside what the agent pinned. */
const UNPINNED = 0.5;

/**
 * What a draft may rest on: without solved tickets, which tell what was said once and are no policy, and led by the passages the
 * agent pinned to this ticket. They may be cited even where nothing else covers the question; a pin of a passage that is gone counts nothing.
 */
export function citableSources(retrieved: Retrieved, pinned: readonly string[], { index }: { readonly index: KnowledgeIndex }): Retrieved {
  const chosen = [...new Set(pinned)].flatMap((id): FoundSource[] => {
    const passage = index.passage(id);
    return passage === undefined || passage.kind === 'ticket' ? [] : [passageSource(passage, 1)];
  });
  const ids = new Set(chosen.map((source) => source.passageId));
  const lead = (sources: readonly FoundSource[]): FoundSource[] => {
    const rest = sources.filter((source) => source.kind !== 'ticket' && !ids.has(source.passageId));
    return chosen.length === 0 ? rest : [...chosen, ...rest.map((source) => ({ ...source, score: source.score * UNPINNED }))];
  };
  return { ...retrieved, sources: lead(retrieved.sources), usable: lead(retrieved.usable) };
}
