import { openSourceSecret } from '@countersign/db/crypto/source-secret';
import type { Triage } from '@countersign/shared/assist/triage';
import type { Ticket } from '@countersign/shared/ticket/ticket';
import type { AppDependencies } from '../../context.ts';
import type { ReadModel } from '../../workspaces/read-model.ts';
import { lookUpRecords, type Records } from './look-up-records.ts';

type Dependencies = Pick<AppDependencies, 'masterKey' | 'now' | 'guardedFetch'>;

/** Asks a workspace's systems about one ticket, with the secrets that only the server opens. */
export function createRecordLookup({ masterKey, now, guardedFetch }: Dependencies, { workspaceId, recordSources }: Pick<ReadModel, 'workspaceId' | 'recordSources'>): (ticket: Ticket, triage: Triage, signal: AbortSignal) => Promise<Records> {
  return (ticket, triage, signal) => lookUpRecords(ticket, triage, {
    sources: recordSources,
    secretOf: ({ id, sealedSecret }) => (sealedSecret === null ? null : (openSourceSecret(masterKey, { workspaceId, sourceId: id }, sealedSecret)['token'] ?? null)),
    fetch: guardedFetch, now,
  }, signal);
}
