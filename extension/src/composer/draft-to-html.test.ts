import { expect, test } from 'vitest';
import { draftToHtml } from './draft-to-html.ts';
import { draftToText } from './draft-to-text.ts';

test('paragraphs, line breaks and lists become the few elements a reply needs', () => {
  expect(draftToHtml('Hi Ana,\n\nTwo steps:\n- Unplug it\n- Call us\n\n1. First\n2) Second\n\nBest,\nLena')).toBe(
    '<p>Hi Ana,</p><p>Two steps:</p><ul><li>Unplug it</li><li>Call us</li></ul><ol><li>First</li><li>Second</li></ol><p>Best,<br>Lena</p>',
  );
});

test('markup in a draft arrives as text', () => {
  expect(draftToHtml('<img src=x onerror=alert(1)> & "quotes" <script>go()</script>')).toBe(
    '<p>&lt;img src=x onerror=alert(1)&gt; &amp; &quot;quotes&quot; &lt;script&gt;go()&lt;/script&gt;</p>',
  );
});

test('only an https address on a listed host becomes a link', () => {
  const text = 'See https://help.acme.test/a?x=1&y=2. Not http://help.acme.test, https://evil.test/ or https://help.acme.test@evil.test/';
  const html = draftToHtml(text, ['help.acme.test']);
  expect(html.match(/<a href="[^"]*"/g)).toEqual(['<a href="https://help.acme.test/a?x=1&amp;y=2"']);
  expect(draftToHtml(text)).not.toContain('<a');
});

test('a dash inside a sentence is no list', () => {
  expect(draftToHtml('-5 degrees\n\n2026 was cold')).toBe('<p>-5 degrees</p><p>2026 was cold</p>');
});

test('without formatting, lists keep their marks and blocks stand apart', () => {
  expect(draftToText('Hi,\n- one\n- two\n\nBest,\nLena')).toBe('Hi,\n\n- one\n- two\n\nBest,\nLena');
});
