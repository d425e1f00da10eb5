import type { TicketKey } from '@countersign/shared/ticket/ticket-key';
import { getOnly } from '../../page/get-only.ts';
import type { NameFields } from './labels.ts';
import { loadZendeskLater } from './load-zendesk-later.ts';

const known = new Map<string, NameFields>();
const asked = new Set<string>();

/** How fields are named by now; ids stay until their names were asked for. */
export const nameFields = (host: string): NameFields => known.get(host) ?? (({ fields }) => ({ ...fields }));

/** Asks for the names, once a page. Tickets that are read later have them. */
export async function learnLabels({ host }: TicketKey, signal: AbortSignal): Promise<void> {
  if (asked.has(host) || signal.aborted) return;
  asked.add(host);
  const later = await loadZendeskLater();
  const naming = await later.learnLabels(getOnly, host, signal);
  if (signal.aborted) asked.delete(host);
  else known.set(host, naming);
}
