import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { listenKeys } from './listen-keys.ts';

const insert = { command: 'insert' as const, key: 'D', alt: true, shift: true, control: false, meta: false };

test('a key event that a script made is not heard', () => {
  const { window } = new JSDOM('<p></p>');
  const heard: string[] = [];
  listenKeys(window.document, () => [insert], new window.AbortController().signal, (command) => heard.push(command));
  window.document.body.dispatchEvent(new window.KeyboardEvent('keydown', { key: 'D', code: 'KeyD', altKey: true, shiftKey: true, bubbles: true }));
  expect(heard).toEqual([]);
});
