import { browser } from 'wxt/browser';
import type { BackgroundMessage, Command } from '../protocol/background-protocol.ts';

/** Hands the browser's commands and the toolbar button to the console in that tab. Elsewhere the button opens the options. */
export function forwardCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined) void tell(tab.id, { type: 'command', command: command as Command });
  });
  browser.action.onClicked.addListener(async (tab) => {
    const isHeard = tab.id !== undefined && (await tell(tab.id, { type: 'toggle-panel' }));
    if (!isHeard) await browser.runtime.openOptionsPage();
  });
}

async function tell(tabId: number, message: BackgroundMessage): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
    return true;
  } catch {
    // No console in this tab.
    return false;
  }
}
