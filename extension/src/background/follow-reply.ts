import type { TicketKey } from '@countersign/shared/ticket/ticket-key';
import { wait } from '../session/wait.ts';
import { lookForReplies } from './look-for-replies.ts';
import { resumeLater } from './resume-replies.ts';

const pausesMs = [2000, 3000, 10_000];

/** After a reply probably left while no panel was listening: looks after 2, 5 and 15 s; an alarm takes the last look, which this worker may not live to see. */
export async function followReply(tabId: number, key: TicketKey): Promise<void> {
  const { signal } = new AbortController();
  for (const pause of pausesMs) {
    await wait(pause, signal);
    if ((await lookForReplies(tabId, key.host)) === 0) return;
  }
  await resumeLater(tabId, key.host);
}
