import type { TicketKey } from '@countersign/shared/ticket/ticket-key';
import { isAddressOf } from './is-address-of.ts';
import { selectors } from './selectors.ts';

/**
 * The part of the page that is this case's own, while its console tab is the one in front: in it there may be subtabs of other
 * records, or the case may be one of them. Outside the console it is the whole page. The address moves before the tabs do, so
 * both must name the case.
 */
export function findRoot(key: TicketKey, page: Document): HTMLElement | undefined {
  if (!isAddressOf(page.location.href, key)) return undefined;
  const tab = page.querySelector<HTMLElement>(selectors.activeTab);
  if (tab === null) return page.querySelector(selectors.anyTab) === null ? page.body : undefined;
  const headers = [...page.querySelectorAll<HTMLAnchorElement>(selectors.tabHeader)];
  const isOfCase = (part: Element): boolean | undefined => {
    const href = headers.find((header) => header.getAttribute('aria-controls') === part.id)?.href;
    return href === undefined ? undefined : isAddressOf(href.split('?')[0]!, key);
  };
  return [...tab.querySelectorAll<HTMLElement>(selectors.anyTab)].find(isOfCase) ?? (isOfCase(tab) === false ? undefined : tab);
}
