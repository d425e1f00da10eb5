// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepFocus } from './keep-focus.ts';

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<button id="head">Refunds above €50</button><button id="other">Insert</button>';
});
afterEach(() => void vi.useRealTimers());
keepFocus(document);

const button = (id: string): HTMLElement => document.getElementById(id)!;
const focused = (): string => document.activeElement!.id;

function takeFocus(): void {
  (document.activeElement as HTMLElement).blur();
  expect(document.activeElement).toBe(document.body);
}

test('what had the focus has it again where the browser took it and gave it back at once, also twice', () => {
  button('head').focus();
  for (const _time of [1, 2]) {
    takeFocus();
    window.dispatchEvent(new Event('focus'));
    expect(focused()).toBe('head');
  }
});

test('what got the focus meanwhile keeps it', () => {
  button('head').focus();
  takeFocus();
  button('other').focus();
  window.dispatchEvent(new Event('focus'));
  expect(focused()).toBe('other');
});

test('an agent who comes back later begins where the panel begins', () => {
  button('head').focus();
  takeFocus();
  vi.advanceTimersByTime(2000);
  window.dispatchEvent(new Event('focus'));
  expect(document.activeElement).toBe(document.body);
});
