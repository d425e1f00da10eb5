import type { TicketKey } from '@countersign/shared/ticket/ticket-key';
import { isShown } from '../state/reduce-panel.ts';
import type { PanelContext } from './panel-context.ts';

/** A console that asked to wait is asked again once it may be, if its ticket is still the one on screen. */
export function readWhenAllowed({ store, now }: PanelContext, read: () => void): (key: TicketKey, retryAt: number | undefined) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (key, retryAt) => {
    clearTimeout(timer);
    if (retryAt === undefined) return;
    timer = setTimeout(() => { if (isShown(store.get(), key)) read(); }, Math.max(0, retryAt - now()));
  };
}
