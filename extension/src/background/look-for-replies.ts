import { uuidv7 } from '@countersign/shared/ids';
import { browser } from 'wxt/browser';
import { drainOutbox } from '../outbox/drain-outbox.ts';
import { outbox } from '../outbox/outbox.ts';
import { pendingSends } from '../outbox/pending-sends.ts';
import type { BackgroundMessage } from '../protocol/background-protocol.ts';
import type { PanelAnswer, PendingSend } from '../protocol/page-protocol.ts';
import { matchSent } from '../sent/match-sent.ts';

/** Asks one console tab for the replies of its host that are still waited for; a match becomes a fact. Returns how many still wait. */
export async function lookForReplies(tabId: number, host: string): Promise<number> {
  const pending = (await pendingSends.list()).filter(({ ticketKey }) => ticketKey.host === host);
  let waiting = 0;
  for (const one of pending) if (!(await settle(tabId, one))) waiting += 1;
  if (waiting < pending.length) await drainOutbox();
  return waiting;
}

async function settle(tabId: number, pending: PendingSend): Promise<boolean> {
  const question: BackgroundMessage = { type: 'read-sent', pending };
  const answer = await browser.tabs.sendMessage<BackgroundMessage, PanelAnswer>(tabId, question, { frameId: 0 }).catch((): null => null);
  if (answer?.type !== 'sent') return false;
  const match = matchSent(pending, answer.messages, answer.complete);
  if (match.is === 'none') return false;
  const { suggestionId, ticketKey, insertedAt, via } = pending;
  const base = { id: uuidv7(), at: new Date().toISOString(), ticketKey, suggestionId };
  await pendingSends.remove(suggestionId);
  if (match.is === 'ambiguous') {
    await outbox.append({ ...base, type: 'suggestion.ambiguous', candidates: match.candidates });
  } else {
    const { id: messageId, at: sentAt, format, content } = match.message;
    const afterInsertMs = via === 'none' ? null : Math.max(0, Date.parse(sentAt) - Date.parse(insertedAt));
    await outbox.append({ ...base, type: 'suggestion.sent', messageId, sentAt, afterInsertMs }, { format, content });
  }
  return true;
}
