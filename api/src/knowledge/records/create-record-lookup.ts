import { openSourceSecret } from '@countersign/db/crypto/source-secret';
import type { Triage } from '@countersign/shared/assist/triage';
import type { Ticket } from '@countersign/shared/ticket/ticket';
import type { AppDependencies } from '../../context.ts';
import { listRecordSources } from './list-record-sources.ts';
import { lookUpRecords, type Records } from './look-up-records.ts';

type Dependencies = Pick<AppDependencies, 'database' | 'masterKey' | 'now' | 'guardedFetch'>;

/** Asks a workspace's systems about one ticket, with the secrets that only the server opens. */
export function createRecordLookup({ database, masterKey, now, guardedFetch }: Dependencies, workspaceId: string): (ticket: Ticket, triage: Triage, signal: AbortSignal) => Promise<Records> {
  return async (ticket, triage, signal) => lookUpRecords(ticket, triage, {
    sources: await listRecordSources(database, workspaceId),
    secretOf: ({ id, sealedSecret }) => (sealedSecret === null ? null : (openSourceSecret(masterKey, { workspaceId, sourceId: id }, sealedSecret)['token'] ?? null)),
    fetch: guardedFetch, now,
  }, signal);
}
