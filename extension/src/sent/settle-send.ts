import { stableUuid } from '@countersign/shared/stable-uuid';
import type { Fact } from '@countersign/shared/suggestion/facts';
import type { SentMessage } from '../consoles/console.ts';
import { outbox } from '../outbox/outbox.ts';
import { pendingSends } from '../outbox/pending-sends.ts';
import type { PanelAnswer, PendingSend } from '../protocol/page-protocol.ts';
import { matchSent } from './match-sent.ts';

const dayMs = 24 * 60 * 60_000;
const unreadableForMs = 7 * dayMs;

/** What one look at the console made of a reply that is waited for. `forgotten`: the ticket could not be read to its end for a week. `full`: the device had no room for the fact. */
export type Settled =
  | { readonly is: 'sent'; readonly message: SentMessage; readonly afterInsertMs: number | null }
  | { readonly is: 'ambiguous' | 'unused' | 'waiting' | 'forgotten' | 'full' };

/**
 * Settles a reply that is waited for by what the console answered. Panel and background may both do it at the same moment:
 * the fact's id follows from the suggestion and the reply, so it is stored once. It is kept before the wait ends.
 */
export async function settleSend(pending: PendingSend, answer: PanelAnswer | null, now: number): Promise<Settled> {
  const age = now - Date.parse(pending.insertedAt);
  if (answer?.type !== 'sent') return age > unreadableForMs ? forget(pending) : { is: 'waiting' };
  const match = matchSent(pending, answer.messages, answer.complete);
  const { suggestionId, ticketKey, insertedAt } = pending;
  const base = { at: new Date(now).toISOString(), ticketKey, suggestionId };
  switch (match.is) {
    case 'none':
      if (age <= dayMs) return { is: 'waiting' };
      if (!answer.complete) return age > unreadableForMs ? forget(pending) : { is: 'waiting' };
      return keep(pending, { ...base, id: await idOf('suggestion.unused', pending, insertedAt), type: 'suggestion.unused' }, { is: 'unused' });
    case 'ambiguous':
      return keep(pending, { ...base, id: await idOf('suggestion.ambiguous', pending, insertedAt), type: 'suggestion.ambiguous', candidates: match.candidates }, { is: 'ambiguous' });
    case 'sent': {
      const { message } = match;
      const since = Date.parse(message.at) - Date.parse(insertedAt);
      const afterInsertMs = pending.via === 'none' || Number.isNaN(since) ? null : Math.max(0, since);
      const fact: Fact = { ...base, id: await idOf('suggestion.sent', pending, message.at), type: 'suggestion.sent', messageId: message.id, sentAt: message.at, afterInsertMs };
      return keep(pending, fact, { is: 'sent', message, afterInsertMs });
    }
  }
}

function idOf(type: Fact['type'], { suggestionId, insertedAt }: PendingSend, at: string): Promise<string> {
  const time = Date.parse(at);
  return stableUuid(Number.isNaN(time) ? Date.parse(insertedAt) : time, `${type} ${suggestionId}`);
}

async function keep(pending: PendingSend, fact: Fact, settled: Settled): Promise<Settled> {
  const sentText = settled.is === 'sent' ? { format: settled.message.format, content: settled.message.content } : undefined;
  if ((await outbox.append(fact, sentText)) === 'full') return { is: 'full' };
  await pendingSends.remove(pending.suggestionId);
  return settled;
}

async function forget({ suggestionId }: PendingSend): Promise<Settled> {
  await pendingSends.remove(suggestionId);
  return { is: 'forgotten' };
}
