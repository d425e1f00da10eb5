import type { CorrectedTriage, CorrectedTriageRequest } from '@countersign/shared/assist/corrected-triage';
import { boundTicket } from '../assist/bound-ticket.ts';
import type { Actor } from '../auth/actor.ts';
import type { AppDependencies } from '../context.ts';
import { sayTriage } from './say-triage.ts';

/** What follows from an agent's correction of a chip, for the ticket as it is now. */
export async function followCorrection({ readModels }: Pick<AppDependencies, 'readModels'>, { workspaceId }: Pick<Actor, 'workspaceId'>, { ticket, said, locale }: CorrectedTriageRequest): Promise<CorrectedTriage> {
  const model = (await readModels.get(workspaceId)).triage;
  const { missing, handover, routing } = sayTriage(model.triage(boundTicket(ticket), undefined, said), locale);
  return { missing, handover, ...(routing === undefined ? {} : { routing }) };
}
