// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { putOnClipboard } from './put-on-clipboard.ts';

afterEach(() => vi.restoreAllMocks());

function clipboardOf(focused: { is: boolean }): string[] {
  const written: string[] = [];
  vi.spyOn(document, 'hasFocus').mockImplementation(() => focused.is);
  vi.stubGlobal('navigator', { clipboard: { writeText: (text: string) => {
    if (!focused.is) return Promise.reject(new DOMException('Document is not focused.', 'NotAllowedError'));
    written.push(text);
    return Promise.resolve();
  } } });
  return written;
}

test('a press that comes before the frame has the focus still copies', async () => {
  const focused = { is: false };
  const written = clipboardOf(focused);
  const copying = putOnClipboard('Hello');
  focused.is = true;
  window.dispatchEvent(new Event('focus'));
  await copying;
  expect(written).toEqual(['Hello']);
});

test('a frame that never gets the focus is refused by the browser, and says so', async () => {
  const written = clipboardOf({ is: false });
  await expect(putOnClipboard('Hello')).rejects.toThrow('not focused');
  expect(written).toEqual([]);
});
