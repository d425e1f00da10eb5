import { browser } from 'wxt/browser';
import { drainOutbox } from '../outbox/drain-outbox.ts';
import { pendingSends } from '../outbox/pending-sends.ts';
import type { BackgroundMessage } from '../protocol/background-protocol.ts';
import type { PanelAnswer, PendingSend } from '../protocol/page-protocol.ts';
import { settleSend } from '../sent/settle-send.ts';

/** Asks one console tab for the replies of its host that are still waited for; what is settled becomes a fact. Returns how many still wait. */
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
  const { is } = await settleSend(pending, answer, Date.now());
  return is !== 'waiting' && is !== 'full';
}
