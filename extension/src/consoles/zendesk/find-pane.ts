import type { TicketKey } from '@countersign/shared/ticket/ticket-key';
import { selectors } from './selectors.ts';

/** The part of the page that shows this ticket, while it is the one in front. Panes of other open tickets stay in the page, hidden. */
export function findPane(key: TicketKey, page: Document): HTMLElement | undefined {
  return page.querySelector<HTMLElement>(selectors.activePane.replaceAll('{id}', key.id)) ?? undefined;
}
