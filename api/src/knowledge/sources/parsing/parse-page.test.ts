import { expect, test } from 'vitest';
import { parsePage } from './parse-page.ts';

const read = (html: string, contentType = 'text/html') => parsePage(Buffer.from(html), { url: 'https://help.example/a/b', contentType });
const frame = (main: string): string => `<html lang="en-GB"><head><title>Late parcels | Harbour help</title></head><body><header><a href="/">Harbour</a><form role="search"><input></form></header><nav><ul><li><a href="/1">One</a></li></ul></nav>${main}<aside>Read next: ten tips</aside><footer>Imprint, privacy, cookies</footer><div role="dialog">We value your privacy</div></body></html>`;

test.each([
  ['<main>', '<main><h1>Late parcels</h1><p>Wait three days.</p><h2>Then</h2><p>Write to <a href="../desk">the desk</a>.</p></main>'],
  ['one article', '<div><article><h1>Late parcels</h1><p>Wait three days.</p><h2>Then</h2><p>Write to <a href="/desk">the desk</a>.</p></article></div>'],
  ['plain containers', '<div class="content"><h1>Late parcels</h1><p>Wait three days.</p><h2>Then</h2><p>Write to <a href="https://help.example/desk">the desk</a>.</p></div>'],
])('a short page in %s gives its words and nothing around them', (_name, main) => {
  expect(read(frame(main))).toEqual({ title: 'Late parcels', language: 'en-gb', body: 'Wait three days.\n\n## Then\n\nWrite to [the desk](https://help.example/desk).' });
});

test('questions and answers that a page folds away are kept', () => {
  const folded = Array.from({ length: 6 }, (_, position) => `<details class="hidden-panel"><summary>Question ${position}?</summary><p>Answer ${position}, which says a little more than the question did.</p></details>`).join('');
  const { body } = read(frame(`<main><h1>Questions</h1>${folded}</main>`));
  for (let position = 0; position < 6; position += 1) expect(body).toContain(`Answer ${position}`);
});

test('tables and steps keep their shape', () => {
  const { body } = read(frame('<main><h1>Fees</h1><table><tr><th>Way</th><th>Fee</th></tr><tr><td>Express</td><td>9</td></tr></table><ol><li>Pack</li><li>Send</li></ol></main>'));
  expect(body).toMatch(/\| Express\s*\| 9\s*\|/);
  expect(body).toContain('1. Pack\n2. Send');
});

test('scripts and styles leave no words', () => {
  expect(read(frame('<main><h1>A</h1><p>Words.</p><script>steal()</script><style>p{}</style><noscript>Turn it on</noscript></main>')).body).toBe('Words.');
});

test('nesting that no writer makes is read flat', () => {
  expect(read(`${'<div>'.repeat(5_000)}deep words`).body).toBe('deep words');
});

test('a page in another encoding is read by its header', () => {
  expect(parsePage(Buffer.from('<main><p>Grüße</p></main>', 'latin1'), { url: 'https://help.example/', contentType: 'text/html; charset=ISO-8859-1' }).body).toBe('Grüße');
});

test.each([['', 'holds no words'], ['<html></html>', 'holds no words'], ['x'.repeat(4_000_001), 'is longer than 4 million characters']])('a page without use is refused by name', (html, message) => {
  expect(() => read(html)).toThrow(`https://help.example/a/b: the page ${message}`);
});
