import { expect, test } from 'vitest';
import { countProcessorTime } from '../testing/processor-time.ts';
import { htmlToText } from './html-to-text.ts';

test('keeps paragraphs, line breaks, lists and quotes', () => {
  const html = '<p>Hello <b>Ana</b>,</p><p>two<br>lines</p><ul><li>one</li><li>two</li></ul><blockquote>old words</blockquote>';
  expect(htmlToText(html)).toBe('Hello Ana,\n\ntwo\nlines\n\n- one\n- two\n\n> old words');
});

test('shows where a link leads unless its words say so', () => {
  expect(htmlToText('<a href="https://a.example/x">guide</a> <a href="https://b.example">https://b.example</a>')).toBe('guide (https://a.example/x) https://b.example');
});

test('drops scripts, styles, images and links that run', () => {
  expect(htmlToText('<style>p{}</style>a<script>alert(1)</script><img src=x onerror="alert(1)" alt="i"> <a href="javascript:alert(2)">b</a><svg onload=x><text>c</text></svg>')).toBe('a b');
});

test('shows escaped markup as the characters the writer typed', () => {
  expect(htmlToText('&lt;script&gt; &amp; 5&nbsp;&euro;')).toBe('<script> & 5 €');
});

test('plain text passes', () => {
  expect(htmlToText('just words')).toBe('just words');
});

test('words in absurdly nested elements survive', () => {
  expect(htmlToText('<div>'.repeat(5_000) + 'deep<script>x</script> words' + '</div>'.repeat(5_000))).toBe('deep\n\n words');
});

test.each(['<div>', '<b>a ', '<table><tr><td>a ', '<blockquote>a ', '<li>a ', '<', '<a href="', '&amp;', '<!--', '<script>'])('a megabyte of %s takes less than two seconds', (piece) => {
  const html = piece.repeat(Math.floor(1_000_000 / piece.length));
  const spent = countProcessorTime();
  htmlToText(html);
  expect(spent()).toBeLessThan(2_000);
});
