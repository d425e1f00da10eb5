import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import type { Composer } from '../consoles/console.ts';
import { insertDraft } from './insert-draft.ts';
import { splitComposer } from './split-composer.ts';

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

test.each([
  ['', { signature: undefined, quote: undefined, ownText: '' }],
  ['<p>Hi</p>', { signature: undefined, quote: undefined, ownText: 'Hi' }],
  ['<p><br></p><p>--</p><p>Lena</p>', { signature: 1, quote: undefined, ownText: '' }],
  ['<p>Hi</p><div class="signature">Lena</div>', { signature: 1, quote: undefined, ownText: 'Hi' }],
  ['<p>Hi</p><blockquote>On Monday</blockquote><p><br></p>', { signature: undefined, quote: 1, ownText: 'Hi' }],
  ['<blockquote>Her words</blockquote><p>My answer</p>', { signature: undefined, quote: undefined, ownText: 'Her words\nMy answer' }],
])('knows the agent’s own words in %s', (html, parts) => {
  expect(splitComposer(composer(html).element)).toEqual(parts);
});
