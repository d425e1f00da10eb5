import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readComposer } from './read-composer.ts';

const trail = '<div class="freshdesk_quote"><blockquote>On Monday</blockquote></div>';

test.each([
  ['<p>Hi</p><p>Kind regards,<br>Lena</p>', undefined, 'Hi\nKind regards,\nLena'],
  ['<p>Hi</p><p>Kind regards,<br>Lena</p>', 'Kind regards,\nLena', 'Hi'],
  [`<p>Hi</p><p>Kind regards,<br>Lena</p>${trail}`, 'Kind regards,\nLena', 'Hi'],
  [`<p>Hi</p><p>Kind regards,<br>Lena</p>${trail}`, undefined, 'Hi\nKind regards,\nLena'],
  [`<p>Hi</p><p>Best,<br>Lena</p>${trail}`, 'Kind regards,\nLena', 'Hi\nBest,\nLena'],
  ['<p>Hi</p>', '', 'Hi'],
])('reads the agent’s words in %s with the signature %j', (html, signature, text) => {
  const { window } = new JSDOM(`<div contenteditable="true">${html}</div>`);
  const composer = { element: window.document.querySelector('div')!, visibility: 'public', channel: 'email', format: 'rich', signature } as const;
  expect(readComposer(composer).text).toBe(text);
});
