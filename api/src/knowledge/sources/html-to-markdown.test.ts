import { countProcessorTime } from '@countersign/shared/testing/processor-time';
import { expect, test } from 'vitest';
import { splitPassages } from '../split-passages.ts';
import { htmlToMarkdown } from './html-to-markdown.ts';

test('headings, steps, lists and tables keep their shape', () => {
  const html = `<h2>Send it back</h2><p>You have <strong>30 days</strong>.</p>
    <ol><li>Print the label.<ul><li>Any printer does.</li></ul></li><li><p>Pack the item.</p></li></ol>
    <table><tbody><tr><td><p><strong>Country</strong></p></td><td><b>Days</b></td></tr><tr><td>Germany</td><td><ul><li>2</li><li>working days</li></ul></td></tr></tbody></table>`;
  expect(htmlToMarkdown(html)).toBe([
    '## Send it back', '', 'You have **30 days**.', '',
    '1. Print the label.', '   - Any printer does.', '', '2. Pack the item.', '',
    '| **Country** | **Days** |', '| - | - |', '| Germany | 2 working days |',
  ].join('\n'));
});

test('a table without a heading row keeps its first row among the others', () => {
  expect(htmlToMarkdown('<table><tr><td>Germany</td><td>2 days</td></tr><tr><td>France</td><td>3 days</td></tr></table>'))
    .toBe('| | |\n| - | - |\n| Germany | 2 days |\n| France | 3 days |');
});

test('what no reader sees is dropped, and so are images and forms', () => {
  const html = '<style>p{}</style><p>Reset<img src="https://t.test/pixel.gif" alt="tracking"> it</p><script>alert(1)</script><form><button>Go</button></form><iframe src="https://x.test"></iframe>';
  expect(htmlToMarkdown(html)).toBe('Reset it');
});

test('a link keeps its address only where that leads to a page or a mailbox', () => {
  expect(htmlToMarkdown('<p><a href="/hc/articles/2">Fees</a>, <a href="javascript:alert(1)">more</a>, <a href="#top">top</a></p>', 'https://acme.zendesk.com/hc/articles/1'))
    .toBe('[Fees](https://acme.zendesk.com/hc/articles/2), more, [top](https://acme.zendesk.com/hc/articles/1#top)');
  expect(htmlToMarkdown('<p><a href="/hc/articles/2">Fees</a></p>')).toBe('Fees');
});

test('codes and placeholders reach a passage as they were written', () => {
  const body = htmlToMarkdown('<p>Error E_404_X for {{ticket.requester.first_name}}: type <code>lamp --reset</code> &amp; wait 2&nbsp;minutes.</p>');
  const document = { id: 'a', title: 'A', visibility: 'public', updated: '', body } as const;
  expect(splitPassages(document)[0]!.text).toBe('Error E_404_X for {{ticket.requester.first_name}}: type lamp --reset & wait 2 minutes.');
});

test('a key and an address with underscores stand as they were written', () => {
  expect(htmlToMarkdown('<p>Write to ann_lee@lamps.example, code A_1_b.</p>')).toBe('Write to ann_lee@lamps.example, code A_1_b.');
});

test('a tower of elements loses its shape, not its words, and costs no time', () => {
  const spent = countProcessorTime();
  expect(htmlToMarkdown(`${'<div>'.repeat(100_000)}deep words`)).toBe('deep words');
  expect(spent()).toBeLessThan(2_000);
});
