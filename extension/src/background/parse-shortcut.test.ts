import { expect, test } from 'vitest';
import { parseShortcut } from './parse-shortcut.ts';
import { writeKeys } from './write-keys.ts';

const altShift = { alt: true, shift: true, control: false, meta: false };

test.each([
  ['Alt+Shift+D', { key: 'D', ...altShift }],
  ['⌥⇧D', { key: 'D', ...altShift }],
  ['Ctrl+Shift+9', { key: '9', alt: false, shift: true, control: true, meta: false }],
  ['', undefined],
  ['Alt+Shift+Space', undefined],
])('reads %s', (shortcut, keys) => {
  expect(parseShortcut(shortcut)).toEqual(keys);
});

test('keys are written as each system writes them', () => {
  const all = [{ command: 'insert' as const, key: 'D', ...altShift }];
  expect(writeKeys(all, 'insert', false)).toBe('Alt ⇧ D');
  expect(writeKeys(all, 'insert', true)).toBe('⌥⇧D');
  expect(writeKeys(all, 'ask', false)).toBe('');
});
