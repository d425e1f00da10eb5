// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { shownView } from '../state/reduce-panel.ts';
import { fakePanel } from '../testing/fake-panel.ts';
import { keyOf, opened, ran, startEvent, stateAfter, ticketOf, triageEvent, wholeDraft } from '../testing/examples.ts';
import { agreeWithWindows } from './agree-with-windows.ts';
import { sharedViews } from './shared-views.ts';

beforeEach(() => fakeBrowser.reset());
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

function openWindow(ticket = ticketOf('41')) {
  let now = 1_000_000;
  const { panel } = fakePanel(stateAfter(opened('41', ticket)));
  const context = { ...panel, now: () => now };
  return { panel, windows: agreeWithWindows(context), view: () => shownView(panel.store.get())!, pass: (ms: number) => void (now += ms) };
}

async function drafted(window: ReturnType<typeof openWindow>, token: string) {
  for (const action of ran('41', token, wholeDraft)) window.panel.store.dispatch(action);
  await settled();
}

test('a second window on the ticket shows the draft of the first and makes none of its own', async () => {
  const first = openWindow();
  expect(await first.windows.claim(first.view())).toBe('ours');
  await drafted(first, 'a');
  const second = openWindow();
  expect(await second.windows.claim(second.view())).toBe('taken');
  expect(second.view().run).toEqual(first.view().run);
});

test('what is decided in one window shows in the other', async () => {
  const first = openWindow();
  await drafted(first, 'a');
  const second = openWindow();
  await second.windows.claim(second.view());
  first.panel.store.dispatch({ type: 'decided', key: keyOf('41'), decisions: { dismissed: true } });
  await settled();
  expect(second.view().decisions.dismissed).toBe(true);
  second.panel.store.dispatch({ type: 'decided', key: keyOf('41'), decisions: { dismissed: false, rating: 'up' } });
  await settled();
  expect(first.view().decisions).toMatchObject({ dismissed: false, rating: 'up' });
});

test('while one window writes, the other waits for it, but not for one that died', async () => {
  const first = openWindow();
  for (const action of ran('41', 'a', [triageEvent, startEvent()])) first.panel.store.dispatch(action);
  await settled();
  const second = openWindow();
  expect(await second.windows.claim(second.view())).toBe('theirs');
  second.pass(5000);
  expect(await second.windows.claim(second.view())).toBe('ours');
});

test('a draft for an older turn of the conversation is not taken over', async () => {
  const first = openWindow();
  await drafted(first, 'a');
  const second = openWindow(ticketOf('41', ['My battery shows E07.', 'And it is hot.']));
  expect(await second.windows.claim(second.view())).toBe('ours');
  first.panel.store.dispatch({ type: 'decided', key: keyOf('41'), decisions: { dismissed: true } });
  await settled();
  expect(second.view().run).toBeNull();
});

test('the browser keeps the views of twenty tickets', async () => {
  for (let turn = 0; turn < 25; turn += 1) await sharedViews.keep(keyOf(String(turn)), { thread: '', owner: 'a', at: turn, part: null });
  expect(await sharedViews.recall(keyOf('4'))).toBeNull();
  expect(await sharedViews.recall(keyOf('5'))).not.toBeNull();
  await sharedViews.forgetAll();
  expect(await sharedViews.recall(keyOf('24'))).toBeNull();
});
