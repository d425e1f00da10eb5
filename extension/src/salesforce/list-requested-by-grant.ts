import type { TicketKey } from '@countersign/shared/ticket/ticket-key';
import type { PanelAnswer } from '../protocol/page-protocol.ts';
import { allowedReads } from './allowed-reads.ts';
import { askOrg, type Renewer } from './ask-org.ts';
import { orgHost } from './org-host.ts';
import type { QueryRead } from './query-read.ts';

/**
 * The customer's other open cases by the organisation's grant, newest change first: as a page answers it. None where the case names
 * no contact: an address alone finds no cases, for a query holds ids and no other words. `null` where there is no grant.
 */
export async function listRequestedByGrant(key: TicketKey, api: Renewer, signal: AbortSignal): Promise<PanelAnswer | null> {
  const host = key.console === 'salesforce' ? orgHost(key.host) : undefined;
  if (host === undefined) return null;
  const ask = <Row>({ path, read }: QueryRead<Row>, id: string) => askOrg(read, host, path(id), api, signal);
  const shown = await ask(allowedReads.contact, key.id);
  if (shown === null) return null;
  const contact = shown.rows[0] ?? null;
  if (contact === null) return { type: 'requested', tickets: [] };
  const open = await ask(allowedReads.openCases, contact);
  if (open === null) return null;
  const others = open.rows.filter(({ id }) => id !== '' && id !== key.id);
  return { type: 'requested', tickets: others.map((other) => ({ ...other, url: `https://${key.host}/lightning/r/Case/${other.id}/view` })) };
}
