import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { bodyText } from './body-text.ts';

const page = new JSDOM('', { url: 'https://acme.freshdesk.com/a/tickets/88' }).window.document;
const trail = '<div class="freshdesk_quote"><blockquote class="freshdesk_quote">On Wed, 18 Nov at 9:12 AM , Ana Ruiz &lt;ana@mail.example&gt; wrote:<br><div>Where is it?</div></blockquote></div>';

test.each([
  ['<div>Hello,<br>the lamp &amp; the bell.</div><ul><li>One</li><li>Two</li></ul>', 'Hello,\nthe lamp & the bell.\n- One\n- Two'],
  [`<div><p>It left.</p><p>Lena</p></div>${trail}`, 'It left.\nLena'],
  [trail, '> On Wed, 18 Nov at 9:12 AM , Ana Ruiz <ana@mail.example> wrote:\n> Where is it?'],
  ['<div>Still nothing.</div><div>On 18 Nov Lena wrote:</div><blockquote><p>It left.</p><blockquote>Where is it?</blockquote></blockquote>', 'Still nothing.\nOn 18 Nov Lena wrote:\n> It left.\n> Where is it?'],
  ['<img src="https://tracker.example/x.png" onerror="alert(1)"><script>alert(2)</script>', 'A picture'],
])('reads %j', (html, text) => {
  expect(bodyText(page, html, 'A picture')).toBe(text);
});
