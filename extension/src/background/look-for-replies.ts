import { browser } from 'wxt/browser';
import { isOn } from '../health/is-on.ts';
import { storedSwitches } from '../health/stored-switches.ts';
import { drainOutbox } from '../outbox/drain-outbox.ts';
import type { BackgroundMessage } from '../protocol/background-protocol.ts';
import type { PanelAnswer, PendingSend } from '../protocol/page-protocol.ts';
import { settleSend } from '../sent/settle-send.ts';
import { wait } from '../session/wait.ts';
import { askByGrant } from './ask-by-grant.ts';
import { consoleTabs } from './console-tabs.ts';

/** A tab that the browser has frozen takes the question and never answers. */
const patienceMs = 10_000;

/** Asks the console's tabs for these replies; what is settled becomes a fact. Returns how many still wait. */
export async function lookForReplies(pending: readonly PendingSend[]): Promise<number> {
  let waiting = 0;
  const switches = await storedSwitches.read();
  for (const one of pending.filter(({ ticketKey }) => isOn(switches, ticketKey.console, 'sent'))) {
    const { is } = await settleSend(one, (await askByGrant(one)) ?? (await askTabs(one)), Date.now());
    if (is === 'waiting' || is === 'full') waiting += 1;
  }
  if (waiting < pending.length) await drainOutbox();
  return waiting;
}

/** The first tab of the console that can read: an older one may be frozen, closed, or from before an update. */
async function askTabs(pending: PendingSend): Promise<PanelAnswer | null> {
  let last: PanelAnswer | null = null;
  for (const tabId of await consoleTabs.of(pending.ticketKey.host)) {
    const answer = await ask(tabId, { type: 'read-sent', pending });
    if (answer?.type === 'sent') return answer;
    last = answer ?? last;
  }
  return last;
}

async function ask(tabId: number, question: BackgroundMessage): Promise<PanelAnswer | null> {
  const late = new AbortController();
  const answer = browser.tabs.sendMessage<BackgroundMessage, PanelAnswer>(tabId, question, { frameId: 0 }).catch(async (): Promise<null> => {
    await consoleTabs.forget(tabId);
    return null;
  });
  const first = await Promise.race([answer, wait(patienceMs, late.signal).then((): null => null)]);
  late.abort();
  return first;
}
