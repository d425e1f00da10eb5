import { formatTicketKey, type TicketKey } from '@countersign/shared/ticket/ticket-key';
import { wait } from '../../session/wait.ts';
import type { PanelContext } from './panel-context.ts';

const looksAfterMs = [2_000, 5_000, 15_000, 60_000];

/** After a reply probably left, looks for it four times; a second reply on the same ticket starts the count again. */
export function followSends(context: PanelContext): (key: TicketKey) => void {
  const following = new Map<string, AbortController>();
  return (key) => {
    const name = formatTicketKey(key);
    following.get(name)?.abort();
    const controller = new AbortController();
    following.set(name, controller);
    void look(context, key, controller.signal).finally(() => { if (following.get(name) === controller) following.delete(name); });
  };
}

async function look(context: PanelContext, key: TicketKey, signal: AbortSignal): Promise<void> {
  let waited = 0;
  for (const after of looksAfterMs) {
    await wait(after - waited, signal);
    waited = after;
    if (signal.aborted) return;
    const { lookForSent } = await import('./look-for-sent.ts');
    await lookForSent(context, key);
  }
}
