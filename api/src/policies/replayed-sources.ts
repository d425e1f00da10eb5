import type { Transaction } from '@countersign/db/client';
import { assistRuns, type StoredSource } from '@countersign/db/schema/assist-runs';
import type { FoundSource } from '@countersign/shared/assist/source';
import { and, eq, inArray } from 'drizzle-orm';
import { citedPassage } from '../knowledge/cited-passage.ts';
import type { KnowledgeIndex } from '../knowledge/index/knowledge-index.ts';
import { passageSource } from '../knowledge/passage-source.ts';

/** The sources of a run as they read then. `isWhole`: all of them could be read; what a team's own system said is not kept. */
export interface ReplayedSources {
  readonly sources: readonly FoundSource[];
  readonly isWhole: boolean;
}

/** The sources of runs by run id, each passage read once. */
export async function replayedSources(transaction: Transaction, workspaceId: string, index: KnowledgeIndex, runIds: readonly string[], read: Map<string, FoundSource | undefined>): Promise<ReadonlyMap<string, ReplayedSources>> {
  if (runIds.length === 0) return new Map();
  const runs = await transaction.select({ id: assistRuns.id, sources: assistRuns.sources }).from(assistRuns).where(and(eq(assistRuns.workspaceId, workspaceId), inArray(assistRuns.id, [...runIds])));
  const found = new Map<string, ReplayedSources>();
  for (const { id, sources: stored } of runs) {
    const sources: FoundSource[] = [];
    for (const source of stored) {
      const one = await readOnce(source);
      if (one !== undefined) sources.push(one);
    }
    found.set(id, { sources, isWhole: sources.length === stored.length });
  }
  return found;

  async function readOnce(source: StoredSource): Promise<FoundSource | undefined> {
    const name = `${source.passageId} ${source.version ?? ''}`;
    if (!read.has(name)) {
      const passage = await citedPassage(transaction, workspaceId, index, source);
      read.set(name, passage && passageSource(passage, source.score));
    }
    return read.get(name);
  }
}
