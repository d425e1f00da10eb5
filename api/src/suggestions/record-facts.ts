import { isUnstorable } from '@countersign/db/is-unstorable';
import { factUpload, type FactsResponse } from '@countersign/shared/suggestion/facts';
import type { Actor } from '../auth/actor.ts';
import type { AppDependencies } from '../context.ts';
import { invalidInput } from '../routes/invalid-input.ts';
import { recordFact, type FactVerdict } from './record-fact.ts';

type Dependencies = Pick<AppDependencies, 'database' | 'masterKey' | 'now' | 'readModels'>;

/** Commits each fact by itself: one that is refused, or not ready, holds up none of the others. Ids in neither list may be sent again. A correction is in force once this returns. */
export async function recordFacts(dependencies: Dependencies, actor: Actor, uploads: readonly unknown[]): Promise<FactsResponse> {
  const answer: FactsResponse = { committed: [], refused: [] };
  let hasTaught = false;
  for (const [position, raw] of uploads.entries()) {
    const parsed = factUpload.safeParse(raw);
    if (!parsed.success) {
      answer.refused.push({ id: claimedId(raw) ?? `facts.${position}`, reason: invalidInput(parsed.error).message });
      continue;
    }
    const verdict = await recordFact(dependencies, actor, parsed.data).catch(refuseUnstorable);
    if (verdict === 'committed') {
      answer.committed.push(parsed.data.fact.id);
      hasTaught ||= parsed.data.fact.type === 'triage.corrected';
    }
    if (typeof verdict === 'object') answer.refused.push({ id: parsed.data.fact.id, reason: verdict.refused });
  }
  if (hasTaught) await dependencies.readModels.refresh(actor.workspaceId);
  return answer;
}

function claimedId(raw: unknown): string | undefined {
  const id = (raw as { fact?: { id?: unknown } } | null)?.fact?.id;
  return typeof id === 'string' ? id.slice(0, 100) : undefined;
}

/** What the database cannot hold it never will, so the fact is refused for good. */
function refuseUnstorable(error: unknown): FactVerdict {
  if (isUnstorable(error)) return { refused: 'it holds something that cannot be stored' };
  throw error;
}
