import { stableUuid } from '@countersign/shared/stable-uuid';
import type { Fact } from '@countersign/shared/suggestion/facts';
import type { SentMessage } from '../consoles/console.ts';
import { outbox } from '../outbox/outbox.ts';
import { pendingSends } from '../outbox/pending-sends.ts';
import type { PanelAnswer, PendingSend } from '../protocol/page-protocol.ts';
import { matchSent } from './match-sent.ts';

const dayMs = 24 * 60 * 60_000;
const unreadableForMs = 7 * dayMs;
/** The end of a suggestion sorts after its insertion, whose id holds the time of storing it. */
const afterInsertionMs = 1000;

/**
 * What one look at the console made of a reply that is waited for. `forgotten`: the ticket could not be read to its end for
 * a week, or the agent isn't known. `full`: the device had no room for the fact.
 */
export type Settled =
  | { readonly is: 'sent'; readonly message: SentMessage; readonly afterInsertMs: number | null }
  | { readonly is: 'ambiguous' | 'unused' | 'waiting' | 'forgotten' | 'full' };

/**
 * Settles a reply that is waited for by what the console answered. Panels and background may all do it at the same moment:
 * a suggestion has one end, so the fact of it has one id whatever it says, and it is kept before the wait ends.
 */
export async function settleSend(pending: PendingSend, answer: PanelAnswer | null, now: number): Promise<Settled> {
  const age = now - Date.parse(pending.insertedAt);
  if (answer?.type !== 'sent') return age > unreadableForMs ? forget(pending) : { is: 'waiting' };
  const match = matchSent(pending, answer);
  const { suggestionId, ticketKey, insertedAt } = pending;
  const base = { id: await stableUuid(Date.parse(insertedAt) + afterInsertionMs, `end of ${suggestionId}`), at: new Date(now).toISOString(), ticketKey, suggestionId };
  switch (match.is) {
    case 'none':
      if (age <= dayMs) return { is: 'waiting' };
      if (pending.agentId === '') return forget(pending);
      if (!answer.complete) return age > unreadableForMs ? forget(pending) : { is: 'waiting' };
      return keep(pending, { ...base, type: 'suggestion.unused' }, { is: 'unused' });
    case 'ambiguous':
      return keep(pending, { ...base, type: 'suggestion.ambiguous', candidates: match.candidates }, { is: 'ambiguous' });
    case 'sent': {
      const { message } = match;
      const since = Date.parse(message.at) - (answer.clockAheadMs ?? 0) - Date.parse(insertedAt);
      const afterInsertMs = pending.via === 'none' || Number.isNaN(since) ? null : Math.max(0, since);
      return keep(pending, { ...base, type: 'suggestion.sent', messageId: message.id, sentAt: message.at, afterInsertMs }, { is: 'sent', message, afterInsertMs });
    }
  }
}

async function keep(pending: PendingSend, fact: Fact, settled: Settled): Promise<Settled> {
  // Another panel or the background was first: what it kept stands.
  if (!(await pendingSends.has(pending))) return settled;
  const sentText = settled.is === 'sent' ? { format: settled.message.format, content: settled.message.content } : undefined;
  if ((await outbox.append(fact, sentText)) === 'full') return { is: 'full' };
  await pendingSends.remove(pending.suggestionId);
  return settled;
}

async function forget({ suggestionId }: PendingSend): Promise<Settled> {
  await pendingSends.remove(suggestionId);
  return { is: 'forgotten' };
}
