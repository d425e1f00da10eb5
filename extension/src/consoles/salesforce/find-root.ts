import type { TicketKey } from '@countersign/shared/ticket/ticket-key';
import { isSameTicket } from '../../page/same-ticket.ts';
import { selectors } from './selectors.ts';
import { ticketKey } from './ticket-key.ts';

/**
 * The part of the page that shows this case, while it is the one in front: the active console tab, or in it the subtab of a case
 * that was opened there; the whole page outside the console. The address moves before the tabs do, so both must name the case.
 */
export function findRoot(key: TicketKey, page: Document): HTMLElement | undefined {
  if (!isShownAt(page.location.href, key)) return undefined;
  const tab = page.querySelector<HTMLElement>(selectors.activeTab);
  if (tab === null) return page.querySelector(selectors.anyTab) === null ? page.body : undefined;
  const inner = [...tab.querySelectorAll<HTMLElement>('.tabContent.active')].find((part) => headerNames(part, key));
  return inner ?? (headerNames(tab, key) === false ? undefined : tab);
}

/** Whether the tab header of this part leads to the case; `undefined` where it has none. */
function headerNames(part: HTMLElement, key: TicketKey): boolean | undefined {
  const headers = [...part.ownerDocument.querySelectorAll<HTMLAnchorElement>(selectors.tabHeader)];
  const href = headers.find((header) => header.getAttribute('aria-controls') === part.id)?.href;
  return href === undefined ? undefined : isShownAt(href, key);
}

function isShownAt(address: string, key: TicketKey): boolean {
  const shown = URL.canParse(address) ? ticketKey(new URL(address)) : undefined;
  return shown !== undefined && isSameTicket(shown, key);
}
