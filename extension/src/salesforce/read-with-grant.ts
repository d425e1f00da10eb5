import type { TicketKey } from '@countersign/shared/ticket/ticket-key';
import type { PanelAnswer } from '../protocol/page-protocol.ts';
import type { Renewer } from './ask-org.ts';
import { orgHost } from './org-host.ts';
import { readCase } from './read-case.ts';
import { storedGrants } from './stored-grant.ts';

const answerWithinMs = 6_000;

/** The ticket by a grant of the console's organisation, as a page answers it; `null` where there is none, `refused` where there was one and it gave nothing: then the page is read. */
export async function readWithGrant(key: TicketKey, api: Renewer): Promise<PanelAnswer | 'refused' | null> {
  const host = key.console === 'salesforce' ? orgHost(key.host) : undefined;
  if (host === undefined || (await storedGrants.of(host)) === null) return null;
  // Whatever went wrong, the page can still be read, and the panel says that it was.
  const read = await readCase(key, api, AbortSignal.timeout(answerWithinMs)).catch((): null => null);
  return read === null ? 'refused' : { type: 'ticket', ...read };
}
