import type { PanelAnswer, PendingSend } from '../protocol/page-protocol.ts';
import { allowedReads, type EntryRow } from './allowed-reads.ts';
import { askOrg, type Renewer } from './ask-org.ts';
import { orgHost } from './org-host.ts';

/**
 * What this agent wrote to the customer since the message known last, by the organisation's grant: as a page answers it. `null` where
 * there is no grant, or the message known last was read from the page: then the page is asked.
 */
export async function readSentByGrant({ ticketKey, agentId, afterMessageId }: PendingSend, api: Renewer, signal: AbortSignal): Promise<PanelAnswer | null> {
  const host = ticketKey.console === 'salesforce' ? orgHost(ticketKey.host) : undefined;
  if (host === undefined || afterMessageId?.startsWith('page:') === true) return null;
  const read = { mails: allowedReads.mails, comments: allowedReads.comments, posts: allowedReads.posts };
  const answers = await Promise.all(Object.values(read).map((one) => askOrg(one.read, host, one.path(ticketKey.id), api, signal).catch((): null => null)));
  const found = answers.flatMap((answer) => (answer === null ? [] : [answer]));
  if (found.length < answers.length) return null;
  const entries = found.flatMap(({ rows }) => rows).sort((one, other) => other.at.localeCompare(one.at) || other.id.localeCompare(one.id));
  const known = entries.findIndex(({ id }) => id === afterMessageId);
  const newer = known === -1 ? entries : entries.slice(0, known);
  return { type: 'sent', messages: newer.filter((entry) => entry.isPublic && !entry.isByCustomer && entry.authorId === agentId).map(sentMessage), complete: afterMessageId === null || known !== -1 };
}

function sentMessage({ id, authorId, at, html, text }: EntryRow) {
  return { id, authorId, at, format: html === null ? 'text' as const : 'html' as const, content: html ?? text };
}
