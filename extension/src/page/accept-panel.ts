import { browser, type Browser } from 'wxt/browser';
import { panelPort, sidePanelQuery, type PageEvent, type PageToPanel, type PanelAnswer, type PanelRequest, type PanelToPage } from '../protocol/page-protocol.ts';

/** The line to the panel. */
export interface PanelLink {
  readonly isOpen: () => boolean;
  readonly emit: (event: PageEvent) => void;
}

/** A panel that missed more than this is told all anew. */
const mostMissed = 100;

/**
 * Waits for the panel to dial and answers it. Only our own panel page is let in: the browser vouches for id and URL of the caller.
 * A panel that dials again takes the place of the one before; one that goes on after a line that was cut is told what it missed.
 */
export function acceptPanel(onOpen: (isSidePanel: boolean, goesOn: boolean) => void, answer: (request: PanelRequest) => Promise<PanelAnswer>): PanelLink {
  let open: Browser.runtime.Port | undefined;
  let missed: PageEvent[] | undefined;
  const post = (port: Browser.runtime.Port, message: PageToPanel): void => {
    if (port === open) port.postMessage(message);
  };
  browser.runtime.onConnect.addListener((port) => {
    if (!isOwnPanel(port)) return port.disconnect();
    open?.disconnect();
    open = port;
    port.onDisconnect.addListener(() => {
      if (open !== port) return;
      open = undefined;
      missed = [];
    });
    port.onMessage.addListener((message: PanelToPage) => {
      void answer(message.body).then((body) => post(port, { kind: 'answer', requestId: message.requestId, body }));
    });
    const told = port.name === panelPort ? undefined : missed;
    missed = undefined;
    onOpen(port.sender?.url?.endsWith(sidePanelQuery) === true, told !== undefined);
    for (const event of told ?? []) emit(event);
  });
  function emit(event: PageEvent): void {
    if (open) post(open, { kind: 'event', body: event });
    else if (missed !== undefined && missed.push(event) > mostMissed) missed = undefined;
  }
  return { isOpen: () => open !== undefined, emit };
}

/**
 * In Chromium `getURL` gives this session's dynamic address here, the caller's own address is the lasting one. In Firefox only full pages
 * of ours can dial a page script: the sidebar, and the background for a docked panel.
 */
function isOwnPanel({ name, sender }: Browser.runtime.Port): boolean {
  const { id } = browser.runtime;
  const caller = sender?.url?.split(/[?#]/)[0] ?? '';
  const isOurs = import.meta.env.FIREFOX ? caller.startsWith(new URL('/', browser.runtime.getURL('/panel.html')).href) : caller === `chrome-extension://${id}/panel.html`;
  return name.startsWith(panelPort) && sender?.id === id && isOurs;
}
