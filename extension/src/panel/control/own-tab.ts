import { browser } from 'wxt/browser';
import { sidePanelQuery } from '../../protocol/page-protocol.ts';

/** Whether this page is the browser's side panel, which stands beside whichever tab is in front. */
export const isSidePanel = (): boolean => location.search === sidePanelQuery;

let dockedIn: number | undefined;

/** The tab this panel is docked in, once it is known; at hand at once, because browsers let a side panel open only within a click. */
export const dockTabId = (): number | undefined => dockedIn;

/** The tab whose ticket the panel is about: the one it is docked in, for a side panel the one in front. */
export async function ownTabId(): Promise<number | undefined> {
  const own = isSidePanel() ? undefined : await browser.tabs.getCurrent();
  dockedIn = own?.id;
  if (dockedIn !== undefined) return dockedIn;
  return (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
}

/** Calls back when another tab comes in front of a side panel, or the one in front shows another page. A docked panel stays with its tab. */
export function watchOwnTab(onOther: () => void): void {
  if (!isSidePanel()) return;
  browser.tabs.onActivated.addListener(onOther);
  browser.tabs.onUpdated.addListener((_tabId, { status }, { active }) => {
    if (status === 'complete' && active) onOther();
  });
}
