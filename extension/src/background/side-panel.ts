import { browser } from 'wxt/browser';
import type { DockState } from '../protocol/page-protocol.ts';

/** Whether this browser has a side panel of its own. */
export const hasSidePanel = (): boolean => 'sidePanel' in browser || 'sidebarAction' in browser;

/** Opens the browser's side panel; must run inside something the agent did. Where that has passed, the toolbar button still opens it. */
export async function openSidePanel(tabId: number): Promise<void> {
  try {
    if ('sidePanel' in browser) await browser.sidePanel.open({ tabId });
    else await (browser as unknown as { sidebarAction: { open(): Promise<void> } }).sidebarAction.open();
  } catch {
    // The browser no longer counts this as the agent's own act.
  }
}

/** Lets the toolbar button open the side panel for agents who keep Countersign there. */
export async function rememberSidePanel(side: DockState['side']): Promise<void> {
  if ('sidePanel' in browser) await browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: side === 'browser' });
}
