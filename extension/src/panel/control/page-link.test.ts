// @vitest-environment jsdom
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { panelPort, panelPortAgain } from '../../protocol/page-protocol.ts';
import { fakePort, type FakePort } from '../../testing/fake-port.ts';
import { connectPage, type PageLink } from './page-link.ts';

const dock = { kind: 'event', body: { type: 'dock', dock: {} } };
const listener = { onOpen: vi.fn(), onEvent: vi.fn(), onLost: vi.fn() };
let lines: (FakePort & { readonly name: string })[];
let page: PageLink;

beforeEach(async () => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  fakeBrowser.reset();
  lines = [];
  Object.assign(browser.tabs, {
    getCurrent: () => Promise.resolve({ id: 7 }),
    connect: (_tabId: number, { name }: { name: string }) => {
      const line = { ...fakePort(name), name };
      lines.push(line);
      return line.port;
    },
  });
  page = connectPage(listener);
  await vi.advanceTimersByTimeAsync(0);
});
afterEach(() => {
  page.close();
  vi.useRealTimers();
});

test('a line that the browser cuts is taken up again at once, and the page is not said to be lost', async () => {
  lines[0]!.says(dock);
  await vi.advanceTimersByTimeAsync(30_000);
  lines[0]!.cut();
  expect(lines.map(({ name }) => name)).toEqual([panelPort, panelPortAgain]);
  const answer = page.request({ type: 'check-page' });
  const asked = lines[1]!.sent[0] as { requestId: string };
  lines[1]!.says({ kind: 'answer', requestId: asked.requestId, body: { type: 'done' } });
  await expect(answer).resolves.toEqual({ type: 'done' });
  expect(listener.onLost).not.toHaveBeenCalled();
  expect(listener.onOpen).toHaveBeenCalledTimes(1);
});

test('where nobody answers the page is said to be lost, and dialled anew', async () => {
  lines[0]!.says(dock);
  await vi.advanceTimersByTimeAsync(30_000);
  lines[0]!.cut();
  lines[1]!.cut();
  expect(listener.onLost).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(250);
  expect(lines.map(({ name }) => name)).toEqual([panelPort, panelPortAgain, panelPort]);
  expect(listener.onOpen).toHaveBeenCalledTimes(2);
});

test('a line that holds for less than a second is not simply taken up again', async () => {
  for (let at = 0; at < 3; at += 1) {
    lines.at(-1)!.says(dock);
    lines.at(-1)!.cut();
    await vi.advanceTimersByTimeAsync(250);
  }
  expect(listener.onLost).toHaveBeenCalledTimes(3);
  expect(lines.map(({ name }) => name)).not.toContain(panelPortAgain);
});

test('what was asked when the line was cut is told to be unanswered', async () => {
  lines[0]!.says(dock);
  await vi.advanceTimersByTimeAsync(30_000);
  const answer = page.request({ type: 'read-ticket' });
  lines[0]!.cut();
  await expect(answer).rejects.toThrow('The page is gone.');
});
