import { sameTicket, type TicketKey } from '@countersign/shared/ticket/ticket-key';
import { pendingSends } from '../outbox/pending-sends.ts';
import { wait } from '../session/wait.ts';
import { consoleTabs } from './console-tabs.ts';
import { lookForReplies } from './look-for-replies.ts';
import { resumeLater } from './resume-replies.ts';

const pausesMs = [2000, 3000, 10_000];

/** After a reply probably left while no panel was listening: looks after 2, 5 and 15 s; an alarm takes the last look, which this worker may not live to see. */
export async function followReply(tabId: number, key: TicketKey): Promise<void> {
  const { signal } = new AbortController();
  await consoleTabs.note(tabId, key.host);
  for (const pause of pausesMs) {
    await wait(pause, signal);
    const ofTicket = (await pendingSends.list()).filter(({ ticketKey }) => sameTicket(ticketKey, key));
    if ((await lookForReplies(ofTicket)) === 0) return;
  }
  await resumeLater(tabId, key.host);
}
