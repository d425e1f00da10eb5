import { browser } from 'wxt/browser';
import { uuidv7 } from '@countersign/shared/ids';
import { panelPort, panelPortAgain, type PageEvent, type PageToPanel, type PanelAnswer, type PanelRequest } from '../../protocol/page-protocol.ts';
import { ownTabId, watchOwnTab } from './own-tab.ts';

/** The panel's line to the content script of its own tab. */
export interface PageLink {
  /** Rejects when the page is gone before it answers. */
  readonly request: (body: PanelRequest) => Promise<PanelAnswer>;
  readonly close: () => void;
}

export interface PageListener {
  readonly onOpen: () => void;
  readonly onEvent: (event: PageEvent) => void;
  readonly onLost: () => void;
}

const longestRetryMs = 15_000;
/** A line that held for less is not simply taken up again. */
const shortestLineMs = 1000;

/**
 * Dials the page and dials again whenever the line drops: after an update, a reload or the page's own cache. Firefox cuts a docked panel's line each time
 * it ends our background page; a line that held is taken up again at once, and only where nobody answers then the page is said to be lost.
 */
export function connectPage(listener: PageListener): PageLink {
  type Answered = { resolve: (answer: PanelAnswer) => void; reject: (error: Error) => void };
  const waiting = new Map<string, Answered>();
  let port: ReturnType<typeof browser.tabs.connect> | null = null;
  let closed = false;
  let retryMs = 250;

  let attempt = 0;
  let again: ReturnType<typeof setTimeout> | undefined;

  async function dial(): Promise<void> {
    const own = (attempt += 1);
    clearTimeout(again);
    const tabId = await ownTabId();
    if (closed || own !== attempt) return;
    if (tabId === undefined) return lost();
    connect(tabId, panelPort);
    listener.onOpen();
  }

  function connect(tabId: number, name: string): void {
    const opened = browser.tabs.connect(tabId, { frameId: 0, name });
    const since = Date.now();
    let isHeard = false;
    opened.onMessage.addListener((message: PageToPanel) => {
      if (port !== opened) return;
      isHeard = true;
      retryMs = 250;
      if (message.kind === 'event') return listener.onEvent(message.body);
      waiting.get(message.requestId)?.resolve(message.body);
      waiting.delete(message.requestId);
    });
    opened.onDisconnect.addListener(() => {
      void browser.runtime.lastError;
      if (port !== opened) return;
      if (closed || !isHeard || Date.now() - since < shortestLineMs) return lost();
      forget();
      connect(tabId, panelPortAgain);
    });
    port = opened;
  }

  function forget(): void {
    for (const { reject } of waiting.values()) reject(new Error('The page is gone.'));
    waiting.clear();
  }

  function lost(): void {
    port = null;
    forget();
    if (closed) return;
    listener.onLost();
    again = setTimeout(() => { if (!closed) void dial(); }, retryMs);
    retryMs = Math.min(retryMs * 2, longestRetryMs);
  }

  watchOwnTab(() => {
    const left = port;
    port = null;
    left?.disconnect();
    forget();
    retryMs = 250;
    void dial();
  });
  void dial();
  return {
    request(body) {
      const line = port;
      if (line === null) return Promise.reject(new Error('The page is gone.'));
      const requestId = uuidv7();
      return new Promise((resolve, reject) => {
        waiting.set(requestId, { resolve, reject });
        line.postMessage({ requestId, body });
      });
    },
    close() {
      closed = true;
      port?.disconnect();
    },
  };
}
