import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import type { Composer } from '../consoles/console.ts';
import { insertDraft } from './insert-draft.ts';
import { splitComposer } from './split-composer.ts';
import { splitText } from './split-text.ts';

const ask = { text: 'Hello', onInternal: 'ask', onExistingText: 'ask' } as const;

function composer(html: string, visibility: Composer['visibility'] = 'public'): Composer {
  const { window } = new JSDOM(`<div contenteditable="true">${html}</div>`);
  return { element: window.document.querySelector('div')!, visibility, channel: 'web', format: 'rich' };
}

test('there is no reply box', async () => {
  expect(await insertDraft(undefined, ask)).toEqual({ outcome: 'no-composer' });
});

test('asks before it writes into an internal note', async () => {
  const note = composer('<p></p>', 'internal');
  expect(await insertDraft(note, ask)).toEqual({ outcome: 'internal-note' });
  expect(note.element.innerHTML).toBe('<p></p>');
});

test('asks before it writes beside the agent’s own words', async () => {
  const reply = composer('<p>Dear Ana</p>');
  expect(await insertDraft(reply, ask)).toEqual({ outcome: 'existing-text' });
  expect(reply.element.innerHTML).toBe('<p>Dear Ana</p>');
});

test('asks before it shows the customer a note for colleagues', async () => {
  const reply = composer('<p></p>');
  expect(await insertDraft(reply, { ...ask, visibility: 'internal' })).toEqual({ outcome: 'public-reply' });
  expect(reply.element.innerHTML).toBe('<p></p>');
});

test.each([
  ['', undefined, undefined, ''],
  ['<p>Hi</p>', undefined, undefined, 'Hi'],
  ['<p><br></p><p>--</p><p>Lena</p>', '--', undefined, ''],
  ['<p>Hi</p><div class="signature">Lena</div>', 'Lena', undefined, 'Hi'],
  ['<p>Hi</p><p>--<br>Lena</p>', '--Lena', undefined, 'Hi'],
  ['<p>Hi</p><blockquote>On Monday</blockquote><p><br></p>', undefined, 'On Monday', 'Hi'],
  ['<blockquote>Her words</blockquote><p>My answer</p>', undefined, undefined, 'Her words\nMy answer'],
  ['<p>Hi</p><p>On 3 Nov 2026 at 09:14, Maya wrote:</p><blockquote>E07</blockquote>', undefined, 'On 3 Nov 2026 at 09:14, Maya wrote:', 'Hi'],
  ['Hi<br><br>--<br>Lena<br>--------------- Original Message ---------------<br>From: Maya', '--', '--------------- Original Message ---------------', 'Hi'],
  ['<div dir="ltr"><p>Hi</p><div class="freshdesk_quote"><blockquote>On Monday</blockquote></div></div>', undefined, 'On Monday', 'Hi'],
  ['<div><div><p><br></p><div id="Signature">Lena</div></div></div>', 'Lena', undefined, ''],
])('knows the agent’s own words in %s', (html, signature, quote, ownText) => {
  const parts = splitComposer(composer(html).element);
  expect([parts.signature?.textContent, parts.quote?.textContent, parts.ownText]).toEqual([signature, quote, ownText]);
});

test.each([
  ['<p><br></p><p><br></p><p>Kind regards,<br>Lena de Vries</p><p>Tarn Cycles</p>', 'Kind regards,Lena de Vries', ''],
  ['<p>Hi</p><p>Kind regards,<br>Lena de Vries</p><p>Tarn&nbsp;Cycles</p><div class="freshdesk_quote">On Monday</div>', 'Kind regards,Lena de Vries', 'Hi'],
  ['<p>Kind regards,<br>Lena de Vries</p><p>Tarn Cycles</p><p>PS: more</p>', undefined, 'Kind regards,\nLena de Vries\nTarn Cycles\nPS: more'],
])('knows the signature that a console tells the words of in %s', (html, signature, ownText) => {
  const parts = splitComposer(composer(html).element, 'Kind regards,\nLena de Vries\nTarn Cycles');
  expect([parts.signature?.textContent, parts.ownText]).toEqual([signature, ownText]);
});

test.each([
  ['', '', ''],
  ['Hi\n\n-- \nLena', 'Hi\n\n', 'Hi\n\n-- \nLena'],
  ['\nOn 3 Nov 2026, Maya wrote:\n> E07', '\n', '\n'],
  ['Hi\n-- \nLena\n> E07', 'Hi\n', 'Hi\n-- \nLena\n'],
])('knows the agent’s own words in the text %j', (text, own, unquoted) => {
  const { tail, quote } = splitText(text);
  expect([text.slice(0, tail), text.slice(0, quote)]).toEqual([own, unquoted]);
});
