import { AppError } from '@countersign/shared/errors';
import type { Actor } from '../../auth/actor.ts';
import type { AppDependencies } from '../../context.ts';
import type { Gap, GapQuery } from '../../routes/contracts/knowledge-gaps.ts';
import type { BuiltGap } from './build-gaps.ts';
import { reportGaps } from './report-gaps.ts';

export interface FoundGap extends BuiltGap {
  readonly article: Gap['article'];
}

/** A gap of the report of a period. Throws `NOT_FOUND` when its report has no such gap any more. */
export async function findGap(dependencies: Pick<AppDependencies, 'database' | 'masterKey' | 'now' | 'readModels'>, actor: Actor, gapId: string, query: GapQuery): Promise<FoundGap> {
  const { report, built } = await reportGaps(dependencies, actor, query);
  const found = built.get(gapId);
  if (found === undefined) throw new AppError('NOT_FOUND', 'This gap is not in the report any more.');
  return { ...found, article: report.gaps.find((gap) => gap.id === gapId)?.article ?? null };
}
