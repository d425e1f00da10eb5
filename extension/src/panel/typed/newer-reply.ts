import { formatTicketKey, type TicketKey } from '@countersign/shared/ticket/ticket-key';
import type { PanelContext } from '../control/panel-context.ts';

/** Long enough for what was typed last to be heard of, in milliseconds. */
const patience = 1000;

/** What stands in the reply where it is no longer this text, as soon as the page has told; `null` where it doesn't tell of another in time. */
export function newerReply({ store }: PanelContext, key: TicketKey, text: string): Promise<string | null> {
  const shown = (): string => store.get().views[formatTicketKey(key)]?.composer?.text ?? text;
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      stop();
      resolve(shown() === text ? null : shown());
    };
    const timer = setTimeout(end, patience);
    const stop = store.subscribe(() => {
      if (shown() !== text) end();
    });
    if (shown() !== text) end();
  });
}
