import type { TicketKey } from '@countersign/shared/ticket/ticket-key';
import { selectors } from './selectors.ts';

/**
 * The part of the page that shows this ticket, while it is the one the agent works in. Panes of other open tickets stay in
 * the page, hidden or, side by side, in sight: the tab that is selected says which one counts.
 */
export function findPane(key: TicketKey, page: Document): HTMLElement | undefined {
  const selected = page.querySelector<HTMLElement>(selectors.selectedTab)?.dataset['entityId'] ?? key.id;
  const pane = selected === key.id ? page.querySelector<HTMLElement>(selectors.activePane.replaceAll('{id}', key.id)) : null;
  return pane ?? undefined;
}
