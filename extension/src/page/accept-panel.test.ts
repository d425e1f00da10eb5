import { browser, type Browser } from 'wxt/browser';
import { beforeEach, expect, test, vi } from 'vitest';
import { panelPort, panelPortAgain, type PageEvent } from '../protocol/page-protocol.ts';
import { fakePort, type FakePort } from '../testing/fake-port.ts';
import { acceptPanel, type PanelLink } from './accept-panel.ts';

const key = { console: 'zendesk', host: 'harbour.zendesk.com', id: '41' } as const;
const isRead: PageEvent = { type: 'ticket-changed', key };
const hasNews: PageEvent = { type: 'thread-changed', key };

let dials: (port: Browser.runtime.Port) => void;
let link: PanelLink;
const onOpen = vi.fn((_isSidePanel: boolean, goesOn: boolean) => { if (!goesOn) link.emit(isRead); });

function dial(name: string, url = `chrome-extension://${browser.runtime.id}/panel.html`): FakePort {
  const line = fakePort(name, { id: browser.runtime.id, url });
  dials(line.port);
  return line;
}
const told = ({ sent }: FakePort): PageEvent[] => (sent as { body: PageEvent }[]).map(({ body }) => body);

beforeEach(() => {
  onOpen.mockClear();
  Object.assign(browser.runtime, { onConnect: { addListener: (listener: typeof dials) => void (dials = listener) } });
  link = acceptPanel(onOpen, () => Promise.resolve({ type: 'done' }));
});

test('a panel that dials for the first time is told which ticket is open', () => {
  expect(told(dial(panelPort))).toEqual([isRead]);
});

test('a panel that goes on after its line was cut is told what it missed and nothing it knows', () => {
  dial(panelPort).cut();
  link.emit(hasNews);
  expect(told(dial(panelPortAgain))).toEqual([hasNews]);
});

test('a panel that begins anew reads for itself what it missed', () => {
  dial(panelPort).cut();
  link.emit(hasNews);
  expect(told(dial(panelPort))).toEqual([isRead]);
});

test('a page that was loaded meanwhile tells all to a panel that means to go on', () => {
  expect(told(dial(panelPortAgain))).toEqual([isRead]);
});

test('a panel that missed very much is told all anew', () => {
  dial(panelPort).cut();
  for (let at = 0; at < 200; at += 1) link.emit(hasNews);
  expect(told(dial(panelPortAgain))).toEqual([isRead]);
});

test('nobody but our own panel is told anything', () => {
  expect(told(dial(panelPortAgain, 'https://harbour.zendesk.com/agent/tickets/41'))).toEqual([]);
  expect(onOpen).not.toHaveBeenCalled();
});
