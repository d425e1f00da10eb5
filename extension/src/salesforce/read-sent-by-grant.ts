import type { SentMessage } from '../consoles/console.ts';
import type { PanelAnswer, PendingSend } from '../protocol/page-protocol.ts';
import { allowedReads, type EntryRow } from './allowed-reads.ts';
import { askOrg, type Renewer } from './ask-org.ts';
import { orgHost } from './org-host.ts';
import type { QueryRead } from './query-read.ts';

/**
 * What this agent wrote to the customer since the message known last, by the organisation's grant: as a page answers it. The grant
 * is the agent's own, so what it says of her counts, however the page named her at insertion. Where the page gave the message known
 * last, and so an id of its own, everything is given, and the time of insertion decides. `null` where there is no grant.
 */
export async function readSentByGrant({ ticketKey, agentId, afterMessageId }: PendingSend, api: Renewer, signal: AbortSignal): Promise<PanelAnswer | null> {
  const host = ticketKey.console === 'salesforce' ? orgHost(ticketKey.host) : undefined;
  if (host === undefined) return null;
  const ask = ({ path, read }: QueryRead<EntryRow>) => askOrg(read, host, path(ticketKey.id), api, signal);
  const [me, mails, comments, posts] = await Promise.all([
    askOrg(allowedReads.me, host, '/services/oauth2/userinfo', api, signal), ask(allowedReads.mails), ask(allowedReads.comments), ask(allowedReads.posts),
  ]);
  if (me === null || mails === null || comments === null || posts === null) return null;
  const entries = [...mails.rows, ...comments.rows, ...posts.rows].sort((one, other) => other.at.localeCompare(one.at) || other.id.localeCompare(one.id));
  const known = entries.findIndex(({ id }) => id === afterMessageId);
  const newer = known === -1 ? entries : entries.slice(0, known);
  const isComplete = known !== -1 || afterMessageId === null || afterMessageId.startsWith('page:');
  return { type: 'sent', messages: newer.filter((entry) => entry.isPublic && !entry.isByCustomer && entry.authorId === me.id).map((entry) => sentMessage(entry, agentId)), complete: isComplete };
}

function sentMessage({ id, at, html, text }: EntryRow, authorId: string): SentMessage {
  return { id, authorId, at, format: html === null ? 'text' : 'html', content: html ?? text };
}
