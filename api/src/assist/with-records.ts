import type { Triage } from '@countersign/shared/assist/triage';
import type { Records } from '../knowledge/records/look-up-records.ts';
import type { Retrieved } from './retrieve.ts';

/** What was found for a ticket in the knowledge and in the team's own systems. */
export interface RetrievedWithRecords extends Retrieved {
  /** Systems that should have answered and did not. */
  readonly unanswered: readonly string[];
}

/** No system was asked. */
export const noRecords: Records = { passages: [], lookups: [], leading: [], missing: [] };

/** What was found, with what the systems said before it: a record answers even where the knowledge covers nothing. */
export function withRecords(found: Retrieved, { passages, lookups }: Records): RetrievedWithRecords {
  const unanswered = lookups.filter(({ state }) => ['refused', 'slow', 'unreachable', 'unreadable'].includes(state)).map(({ name }) => name);
  return { ...found, sources: [...passages, ...found.sources], usable: [...passages, ...found.usable], unanswered };
}

/** The triage a draft is written by: it asks for what a system would have needed to answer. */
export function withMissing(triage: Triage, missing: readonly string[]): Triage {
  const added = missing.filter((detail) => !triage.missing.includes(detail));
  return added.length === 0 ? triage : { ...triage, missing: [...added, ...triage.missing] };
}
