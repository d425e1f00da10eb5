import type { TicketKey } from '@countersign/shared/ticket/ticket-key';
import { ConsoleError } from '../console-error.ts';
import type { SentMessage, SentReading } from '../console.ts';
import { caseRoots } from './case-roots.ts';
import { findRoot } from './find-root.ts';
import { readFeed, type FeedEntry } from './read-feed.ts';
import { selectors } from './selectors.ts';

/**
 * Public messages of agents that the case's feed shows after the one last known, newest first. Only the case in front can be read,
 * and only when the last one known is still in it: else nothing is claimed. Where the page doesn't say who is signed in, each
 * message counts as this agent's, and two of them leave it open whose they are.
 */
export async function readSent(key: TicketKey, agentId: string, after: string | null, _signal: AbortSignal, page: Document): Promise<SentReading> {
  const root = findRoot(key, page);
  const entries = root === undefined ? [] : readFeed(caseRoots(root), '').entries;
  const known = entries.findIndex(({ message }) => message.id === after);
  if (root === undefined || (after !== null && known === -1)) throw new ConsoleError('salesforce', 'feed', [{ field: 'messages', selector: selectors.feedItem }]);
  const sent = entries.slice(known + 1).filter(({ message }) => message.author.role === 'agent' && message.visibility === 'public');
  return { messages: sent.map((entry) => sentMessage(entry, agentId)).reverse(), complete: true };
}

function sentMessage({ message, html, authorId }: FeedEntry, agentId: string): SentMessage {
  return { id: message.id, authorId: agentId === '' ? '' : agentId === authorId ? authorId : message.author.name, at: latest(message.at), format: html === null ? 'text' : 'html', content: html ?? message.text };
}

/** The page tells times by the minute: what it shows at 09:52 may have left until 09:53, so it is not older than an insertion within that minute. */
function latest(at: string): string {
  const time = Date.parse(at);
  return time % 60_000 === 0 ? new Date(Math.min(Date.now(), time + 59_999)).toISOString() : at;
}
