import { browser, type Browser } from 'wxt/browser';
import type { LentCall } from '../protocol/lent-protocol.ts';
import { panelPort } from '../protocol/page-protocol.ts';

/** Firefox alone: does for the panel docked in a page what a frame there may not do itself, and leads its line on to that page. */
export function lendPowers(): void {
  browser.runtime.onMessage.addListener((call: LentCall, sender, respond: (answer: unknown) => void) => {
    if (!isDockedPanel(sender) || typeof call.lend !== 'string') return undefined;
    void answer(call, sender).then(respond, () => respond(undefined));
    return true;
  });
  browser.runtime.onConnect.addListener((panel) => {
    const tabId = isDockedPanel(panel.sender) && panel.name.startsWith(panelPort) ? panel.sender?.tab?.id : undefined;
    if (tabId === undefined) return panel.disconnect();
    const page = browser.tabs.connect(tabId, { frameId: 0, name: panel.name });
    const tellChanges = (sessionChanges: object, area: string): void => void (area === 'session' && panel.postMessage({ sessionChanges }));
    browser.storage.onChanged.addListener(tellChanges);
    page.onMessage.addListener((message) => panel.postMessage(message));
    panel.onMessage.addListener((message) => page.postMessage(message));
    panel.onDisconnect.addListener(() => {
      browser.storage.onChanged.removeListener(tellChanges);
      page.disconnect();
    });
    page.onDisconnect.addListener(() => {
      browser.storage.onChanged.removeListener(tellChanges);
      panel.disconnect();
    });
  });
}

/** The browser vouches for the address of the caller. */
function isDockedPanel(sender: Browser.runtime.MessageSender | undefined): boolean {
  return sender?.id === browser.runtime.id && sender.url === browser.runtime.getURL('/panel.html');
}

async function answer(call: LentCall, { tab }: Browser.runtime.MessageSender): Promise<unknown> {
  const { session } = browser.storage;
  switch (call.lend) {
    case 'own-tab': return tab === undefined ? undefined : { id: tab.id };
    case 'open-options': return browser.runtime.openOptionsPage();
    case 'has-permission': return browser.permissions.contains({ origins: [...call.origins] });
    case 'get-alarm': return browser.alarms.get(call.name);
    case 'set-alarm': return browser.alarms.create(call.name, { periodInMinutes: call.periodInMinutes });
    case 'get-session': return session.get(typeof call.keys === 'string' ? call.keys : call.keys && [...call.keys]);
    case 'set-session': return session.set({ ...call.items });
    case 'remove-session': return session.remove(typeof call.keys === 'string' ? call.keys : [...call.keys]);
  }
}
