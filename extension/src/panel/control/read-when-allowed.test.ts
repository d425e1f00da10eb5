// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keyOf, opened, stateAfter } from '../testing/examples.ts';
import { fakePanel } from '../testing/fake-panel.ts';
import { readWhenAllowed } from './read-when-allowed.ts';

const start = Date.parse('2026-11-21T09:00:00Z');
beforeEach(() => void vi.useFakeTimers({ now: start }));
afterEach(() => void vi.useRealTimers());

function waiting() {
  const { panel } = fakePanel(stateAfter(opened('41')));
  const read = vi.fn();
  return { panel, read, wait: readWhenAllowed({ ...panel, now: Date.now }, read) };
}

test('the ticket is read again when the console may be asked, not before', () => {
  const { read, wait } = waiting();
  wait(keyOf('41'), start + 30_000);
  vi.advanceTimersByTime(29_999);
  expect(read).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(read).toHaveBeenCalledTimes(1);
});

test('a ticket that is no longer on screen is left alone, and a good answer ends the wait', () => {
  const { panel, read, wait } = waiting();
  wait(keyOf('41'), start + 30_000);
  panel.store.dispatch({ type: 'page', page: { is: 'no-ticket' } });
  vi.advanceTimersByTime(60_000);
  panel.store.dispatch({ type: 'page', page: { is: 'reading', key: keyOf('41') } });
  wait(keyOf('41'), start + 90_000);
  wait(keyOf('41'), undefined);
  vi.advanceTimersByTime(60_000);
  expect(read).not.toHaveBeenCalled();
});
