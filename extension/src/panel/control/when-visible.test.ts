// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { whenVisible } from './when-visible.ts';

test('a tab in the background reads nothing until somebody looks at it, and then once', () => {
  let visibility: DocumentVisibilityState = 'hidden';
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => visibility });
  const read: string[] = [];
  const readTicket = whenVisible(document, (why: string) => read.push(why));
  readTicket('opened');
  readTicket('thread-changed');
  expect(read).toEqual([]);
  visibility = 'visible';
  document.dispatchEvent(new Event('visibilitychange'));
  expect(read).toEqual(['thread-changed']);
  document.dispatchEvent(new Event('visibilitychange'));
  readTicket('opened');
  expect(read).toEqual(['thread-changed', 'opened']);
});
